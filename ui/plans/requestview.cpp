// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/requestview.h"

#include "core/base/curlcommand.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int textHeight = 132;

/// JSON in lines. Only what cannot be misread is laid out anew: a number keeps its digits as they came.
QString shownBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const bool isSame = QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact) == body;
    return QString::fromUtf8(isSame ? document.toJson(QJsonDocument::Indented) : body);
}

QString shownText(const HttpRequest &request)
{
    QString text;
    for (const HttpHeader &header : request.headers)
        text += QString::fromUtf8(header.name + ": " + header.value) + u'\n';
    if (!request.headers.isEmpty() && !request.body.isEmpty())
        text += u'\n';
    return text + shownBody(request.body);
}

} // namespace

RequestView::RequestView(const Theme &theme, const QString &head, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_line(new Label(theme, TextRole::Code, Tone::Primary, this))
    , m_note(new Label(theme, TextRole::Meta, Tone::Secondary, this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Copy as curl"), this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    column->setSpacing(metrics::control);
    auto *const top = new QHBoxLayout;
    auto *const title = new Label(theme, TextRole::Section, Tone::Primary, this);
    title->setText(head);
    top->addWidget(title, 1);
    top->addWidget(m_copy);
    column->addLayout(top);
    m_line->setWordWrap(true);
    column->addWidget(m_line);
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(fontOf(TextRole::Code));
    m_text->setLayoutDirection(Qt::LeftToRight); // what is technical
    m_text->setAccessibleName(tr("Headers and body of the request"));
    m_text->setMaximumHeight(textHeight);
    column->addWidget(m_text);
    connect(m_copy, &QPushButton::clicked, this, &RequestView::copyAsCurl);
    dress();
}

void RequestView::setRequest(const HttpRequest &request)
{
    m_request = request;
    // A URL has no place to break at but these.
    QString url = QString::fromUtf8(request.url);
    for (const QChar mark : {u'/', u'?', u'&'})
        url.replace(mark, mark + u"\u200b"_s);
    m_line->setText(u"\u2066%1 %2\u2069"_s.arg(QString::fromLatin1(request.method), url));
    const QString text = shownText(request);
    m_text->setPlainText(text);
    m_text->setVisible(!text.isEmpty());
}

void RequestView::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void RequestView::copyAsCurl()
{
    QGuiApplication::clipboard()->setText(curlCommand(m_request));
    Q_EMIT copied();
}

void RequestView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void RequestView::dress()
{
    const Colours &c = m_theme.colours();
    QPalette own = m_text->palette();
    own.setColor(QPalette::Base, c.s1);
    own.setColor(QPalette::Text, c.t1);
    m_text->setPalette(own);
}

void RequestView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, m_theme.colours().line);
}

} // namespace patchbay
