<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>Automation</source>
        <translation>الأتمتة</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>إدارة العملاء (CRM)</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>التطوير</translation>
    </message>
    <message>
        <source>Ecommerce</source>
        <translation>التجارة الإلكترونية</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>ERP</source>
        <translation>تخطيط الموارد (ERP)</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>البنية التحتية</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>الأسواق الإلكترونية</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>المراسلة</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Point of sale</source>
        <translation>نقاط البيع</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>المستودعات</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>اختياري.</translation>
    </message>
    <message>
        <source>Optional. %1</source>
        <translation>اختياري. %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>FieldSpec</name>
    <message>
        <source>Write a whole number, such as %1.</source>
        <translation>اكتب عددًا صحيحًا، مثل %1.</translation>
    </message>
    <message>
        <source>Write a web address, such as %1, without user name and password.</source>
        <translation>اكتب عنوان ويب، مثل %1، بلا اسم مستخدم ولا كلمة مرور.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر قيمة من القائمة.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>القيمة مطلوبة: %1.</translation>
    </message>
    <message>
        <source>This does not look right: it must match %1.</source>
        <translation>لا يبدو هذا صحيحًا: يجب أن يطابق %1.</translation>
    </message>
    <message>
        <source>This does not look right: it looks like %1.</source>
        <translation>لا يبدو هذا صحيحًا: شكله مثل %1.</translation>
    </message>
</context>
<context>
    <name>IntegrationsModel</name>
    <message>
        <source>no change</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <translation>مقترحة: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>متغيرة: %1</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Unlocked</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Secrets are kept in the %1, and nowhere else.</source>
        <translation>تُحفظ القيم السرية في %1 وحدها، لا في مكان آخر.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>The %1 is locked</source>
        <translation>%1 مقفلة</translation>
    </message>
    <message>
        <source>Unlock it: the system asks for its password when the credentials are stored, or open Passwords and Keys or KWalletManager. Patchbay goes on by itself as soon as it is open.</source>
        <translation>افتحها: يطلب النظام كلمة مرورها عند تخزين بيانات الاعتماد، أو افتح «كلمات المرور والمفاتيح» أو ⁦KWalletManager⁩. يتابع Patchbay تلقائيًا حالما تُفتح.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>لا توجد سلسلة مفاتيح هنا</translation>
    </message>
    <message>
        <source>Start one (gnome-keyring or KWallet), or start Patchbay with a sealed store (--key-file). Patchbay goes on by itself as soon as there is one.</source>
        <translation>شغّل واحدة (gnome-keyring أو KWallet)، أو شغّل Patchbay بمخزن مشفّر (⁦--key-file⁩). يتابع Patchbay تلقائيًا حالما تتوفر.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رافضة</translation>
    </message>
    <message>
        <source>The %1 refuses Patchbay</source>
        <translation>%1 ترفض Patchbay</translation>
    </message>
    <message>
        <source>Allow Patchbay the access in the keychain&apos;s settings. Patchbay goes on by itself then.</source>
        <translation>اسمح لـ Patchbay بالوصول في إعدادات سلسلة المفاتيح. يتابع Patchbay تلقائيًا بعدها.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا تستجيب</translation>
    </message>
    <message>
        <source>The %1 does not answer</source>
        <translation>%1 لا تستجيب</translation>
    </message>
    <message>
        <source>Restart it (gnome-keyring-daemon --replace). Patchbay goes on by itself as soon as it answers.</source>
        <translation>أعد تشغيلها (⁦gnome-keyring-daemon --replace⁩). يتابع Patchbay تلقائيًا حالما تستجيب.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation>لا يمكن استخدام سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Runs that need credentials wait for it. Unlock %1, then they go on.</source>
        <translation>تنتظرها عمليات التشغيل التي تحتاج إلى بيانات اعتماد. افتح %1 لتستأنف.</translation>
    </message>
    <message>
        <source>%1 is %2: no integration can sign in.</source>
        <translation>حالة %1 هي %2: لا يستطيع أي تكامل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 is in error</source>
        <translation>التكامل %1 في حالة خطأ</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>التكامل %1 غير مربوط</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 للتكامل %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشلت عملية %1</translation>
    </message>
    <message>
        <source>%1 was cut short</source>
        <translation>توقفت عملية %1 قبل اكتمالها</translation>
    </message>
    <message>
        <source>%1 was interrupted</source>
        <translation>انقطعت عملية %1</translation>
    </message>
    <message>
        <source>Patchbay went away in the middle. What was written until then is kept.</source>
        <translation>أُغلق Patchbay في أثنائها. بقي ما كُتب حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>It stopped in %1. What was written until then is kept.</source>
        <translation>توقفت عند %1. بقي ما كُتب حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>%1 times in a row. %2</source>
        <translation>المرات المتتالية: %1. %2</translation>
    </message>
    <message>
        <source>Open Run</source>
        <translation>فتح التشغيل</translation>
    </message>
    <message>
        <source>Open Plan</source>
        <translation>فتح الخطة</translation>
    </message>
    <message>
        <source>Preview Again</source>
        <translation>معاينة من جديد</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>تشغيل من جديد</translation>
    </message>
    <message>
        <source>Plan %1 of %2</source>
        <translation>الخطة %1 للتكامل %2</translation>
    </message>
    <message>
        <source>%1 is stale</source>
        <translation>%1 متقادمة</translation>
    </message>
    <message>
        <source>A stored record changed since: preview the changes again.</source>
        <translation>تغيّر سجل مخزّن منذ ذلك الحين: عاين التغييرات من جديد.</translation>
    </message>
    <message>
        <source>%1 is incomplete</source>
        <translation>%1 غير مكتملة</translation>
    </message>
    <message numerus="yes">
        <source>The list was not read to its end. %1 changes are proposed, and no deletes.</source>
        <translation>
            <numerusform>لم تُقرأ القائمة إلى نهايتها. التغييرات المقترحة: %1، بلا أي حذف.</numerusform>
            <numerusform>لم تُقرأ القائمة إلى نهايتها. التغييرات المقترحة: %1، بلا أي حذف.</numerusform>
            <numerusform>لم تُقرأ القائمة إلى نهايتها. التغييرات المقترحة: %1، بلا أي حذف.</numerusform>
            <numerusform>لم تُقرأ القائمة إلى نهايتها. التغييرات المقترحة: %1، بلا أي حذف.</numerusform>
            <numerusform>لم تُقرأ القائمة إلى نهايتها. التغييرات المقترحة: %1، بلا أي حذف.</numerusform>
            <numerusform>لم تُقرأ القائمة إلى نهايتها. التغييرات المقترحة: %1، بلا أي حذف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits to be applied</source>
        <translation>%1 تنتظر التطبيق</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes are proposed; nothing has been written.</source>
        <translation>
            <numerusform>التغييرات المقترحة: %1، ولم يُكتب شيء بعد.</numerusform>
            <numerusform>التغييرات المقترحة: %1، ولم يُكتب شيء بعد.</numerusform>
            <numerusform>التغييرات المقترحة: %1، ولم يُكتب شيء بعد.</numerusform>
            <numerusform>التغييرات المقترحة: %1، ولم يُكتب شيء بعد.</numerusform>
            <numerusform>التغييرات المقترحة: %1، ولم يُكتب شيء بعد.</numerusform>
            <numerusform>التغييرات المقترحة: %1، ولم يُكتب شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview Now</source>
        <translation>معاينة الآن</translation>
    </message>
    <message>
        <source>Run Now</source>
        <translation>تشغيل الآن</translation>
    </message>
    <message>
        <source>The schedule of %1 is late</source>
        <translation>تأخر الجدول الزمني للتكامل %1</translation>
    </message>
    <message>
        <source>It was due at %1, and has not run.</source>
        <translation>كان موعده %1 ولم يُشغَّل.</translation>
    </message>
    <message>
        <source>The schedule of %1 left out a run</source>
        <translation>تخطى الجدول الزمني للتكامل %1 تشغيلًا</translation>
    </message>
    <message>
        <source>Last run: %1.</source>
        <translation>آخر تشغيل: %1.</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>لم يُشغَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Everything is working</source>
        <translation>كل شيء يعمل</translation>
    </message>
    <message>
        <source>Integrations installed: %1. %2</source>
        <translation>التكاملات المثبّتة: %1. %2</translation>
    </message>
    <message>
        <source>One thing needs attention</source>
        <translation>أمر واحد يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>%1 things need attention</source>
        <translation>أمور تحتاج إلى انتباهك: %1</translation>
    </message>
    <message>
        <source>Integrations affected: %1 of %2. Everything else is working.</source>
        <translation>التكاملات المتأثرة: %1 من %2. كل ما عداها يعمل.</translation>
    </message>
    <message>
        <source>%1: no run</source>
        <translation>%1: لا تشغيل</translation>
    </message>
    <message>
        <source>%1: runs %2, failed %3</source>
        <translation>%1: عمليات التشغيل %2، الفاشلة %3</translation>
    </message>
    <message>
        <source>%1, cut short %2</source>
        <translation>%1، المبتورة %2</translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation>في حالة خطأ: %1</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>النشطة: %1</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Plans waiting</source>
        <translation>خطط منتظرة</translation>
    </message>
    <message>
        <source>nothing to apply</source>
        <translation>لا شيء للتطبيق</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes proposed</source>
        <translation>
            <numerusform>التغييرات المقترحة: %1</numerusform>
            <numerusform>التغييرات المقترحة: %1</numerusform>
            <numerusform>التغييرات المقترحة: %1</numerusform>
            <numerusform>التغييرات المقترحة: %1</numerusform>
            <numerusform>التغييرات المقترحة: %1</numerusform>
            <numerusform>التغييرات المقترحة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>لم يفشل أي منها</translation>
    </message>
    <message>
        <source>%1 did not succeed</source>
        <translation>لم ينجح منها: %1</translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation>السجلات المتغيرة</translation>
    </message>
    <message>
        <source>in one integration</source>
        <translation>في تكامل واحد</translation>
    </message>
    <message>
        <source>in %1 integrations</source>
        <translation>عدد التكاملات: %1</translation>
    </message>
    <message>
        <source>Runs in the last 24 hours: %1, of which failed: %2</source>
        <translation>عمليات التشغيل في آخر 24 ساعة: %1، منها فاشلة: %2</translation>
    </message>
    <message>
        <source>%1, runs in the last 24 hours: %2, of which failed or cut short: %3</source>
        <translation>%1، عمليات التشغيل في آخر 24 ساعة: %2، منها فاشلة أو مبتورة: %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>PlanStateBar</name>
    <message numerus="yes">
        <source>%1 of %2 changes are written</source>
        <translation>
            <numerusform>التغييرات المكتوبة: %1 من %2</numerusform>
            <numerusform>التغييرات المكتوبة: %1 من %2</numerusform>
            <numerusform>التغييرات المكتوبة: %1 من %2</numerusform>
            <numerusform>التغييرات المكتوبة: %1 من %2</numerusform>
            <numerusform>التغييرات المكتوبة: %1 من %2</numerusform>
            <numerusform>التغييرات المكتوبة: %1 من %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Apply to go on with the others.</source>
        <translation>اضغط «تطبيق» لمتابعة الباقي.</translation>
    </message>
    <message>
        <source>The apply was cancelled</source>
        <translation>أُلغي التطبيق</translation>
    </message>
    <message>
        <source>The apply did not succeed</source>
        <translation>لم ينجح التطبيق</translation>
    </message>
    <message>
        <source>Stored records changed since the preview: this plan is not applied any more</source>
        <translation>تغيّرت سجلات مخزّنة منذ المعاينة: لم تعد هذه الخطة قابلة للتطبيق</translation>
    </message>
    <message>
        <source>The list was not read to its end</source>
        <translation>لم تُقرأ القائمة إلى نهايتها</translation>
    </message>
    <message>
        <source>What is here may be applied. Deletes are not proposed, because nobody knows what is missing.</source>
        <translation>يمكن تطبيق ما هنا. لا تُقترح عمليات حذف، لأن الناقص غير معروف.</translation>
    </message>
</context>
<context>
    <name>callfigures</name>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>مقطوع</translation>
    </message>
</context>
<context>
    <name>patchbay::AppearanceForm</name>
    <message>
        <source>As the System Has It</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Increased</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Patchbay speaks it when it is started again.</source>
        <translation>تظهر اللغة عند تشغيل Patchbay من جديد.</translation>
    </message>
</context>
<context>
    <name>patchbay::AreaPage</name>
    <message>
        <source>Sort by the Next Column</source>
        <translation>الترتيب حسب العمود التالي</translation>
    </message>
    <message>
        <source>Reverse the Order</source>
        <translation>عكس الترتيب</translation>
    </message>
</context>
<context>
    <name>patchbay::AttentionList</name>
    <message>
        <source>What needs attention</source>
        <translation>ما يحتاج إلى انتباهك</translation>
    </message>
</context>
<context>
    <name>patchbay::AuditModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>patchbay::BarChart</name>
    <message>
        <source>failed</source>
        <translation>فاشلة</translation>
    </message>
</context>
<context>
    <name>patchbay::BatchPage</name>
    <message>
        <source>Export Changes…</source>
        <translation>تصدير التغييرات…</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Stop Batch</source>
        <translation>إيقاف الدفعة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume and Retry Failed</source>
        <translation>استئناف مع إعادة الفاشل</translation>
    </message>
    <message>
        <source>Apply All Plans…</source>
        <translation>تطبيق كل الخطط…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>Members of the batch</source>
        <translation>عناصر الدفعة</translation>
    </message>
    <message>
        <source>The batch cannot be read</source>
        <translation>لا يمكن قراءة الدفعة</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>في آن واحد: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · stops after %3 failures</source>
        <translation>%1 · %2 · حد الإخفاقات قبل التوقف: %3</translation>
    </message>
    <message>
        <source>The batch has ended.</source>
        <translation>انتهت الدفعة.</translation>
    </message>
    <message>
        <source>Nothing of the batch is left to do.</source>
        <translation>لم يبقَ في الدفعة ما يُنفَّذ.</translation>
    </message>
    <message>
        <source>No member has failed.</source>
        <translation>لم يفشل أي عنصر.</translation>
    </message>
    <message>
        <source>Only previews have plans to export.</source>
        <translation>المعاينات وحدها لها خطط تُصدَّر.</translation>
    </message>
    <message>
        <source>Only previews that ended have plans to apply.</source>
        <translation>المعاينات المنتهية وحدها لها خطط تُطبَّق.</translation>
    </message>
    <message>
        <source>Apply %1 plans?</source>
        <translation>هل تريد تطبيق الخطط (%1)؟</translation>
    </message>
    <message>
        <source>Apply %1 Plans</source>
        <translation>تطبيق الخطط (%1)</translation>
    </message>
    <message>
        <source>Resume the batch?</source>
        <translation>هل تريد استئناف الدفعة؟</translation>
    </message>
    <message>
        <source>%1 was not started</source>
        <translation>لم يبدأ %1</translation>
    </message>
    <message>
        <source>Batch of previews</source>
        <translation>دفعة معاينات</translation>
    </message>
    <message>
        <source>Batch that applies plans</source>
        <translation>دفعة تطبيق خطط</translation>
    </message>
    <message>
        <source>Batch of runs</source>
        <translation>دفعة عمليات تشغيل</translation>
    </message>
    <message>
        <source>Show Changes Together</source>
        <translation>عرض التغييرات معًا</translation>
    </message>
    <message>
        <source>Only previews have plans to show.</source>
        <translation>المعاينات وحدها لها خطط تُعرض.</translation>
    </message>
    <message>
        <source>Each plan of this batch is applied exactly as it was previewed; one that is out of date is refused. Together they create %1, update %2 and delete %3 records; plans in production: %4.</source>
        <translation>تُطبَّق كل خطة من هذه الدفعة تمامًا كما عُوينت، وتُرفض الخطة التي تقادمت. تغيّر الخطط معًا السجلات: إنشاء %1، وتحديث %2، وحذف %3؛ والخطط في بيئة الإنتاج: %4.</translation>
    </message>
    <message>
        <source>%1 integrations are run, %2 of them in production, and what they find is written at once: %3.</source>
        <translation>تُشغَّل التكاملات (%1، منها في بيئة الإنتاج %2)، ويُكتب ما تجده فورًا: %3.</translation>
    </message>
</context>
<context>
    <name>patchbay::BatchesModel</name>
    <message>
        <source>Started</source>
        <translation>بدأ في</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
</context>
<context>
    <name>patchbay::BatchesView</name>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>The batches cannot be read</source>
        <translation>لا يمكن قراءة الدفعات</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>There is no batch yet</source>
        <translation>لا توجد دفعات بعد</translation>
    </message>
    <message>
        <source>A batch runs or previews many integrations, a few at a time, and can be stopped and resumed. Select several integrations, or use patchbayctl in a terminal.</source>
        <translation>تشغّل الدفعة تكاملات كثيرة أو تعاينها، قليلًا منها في كل مرة، ويمكن إيقافها واستئنافها. حدد عدة تكاملات، أو استخدم patchbayctl في الطرفية.</translation>
    </message>
</context>
<context>
    <name>patchbay::BucketsModel</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>معدل الأخطاء</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Departs from what was usual</source>
        <translation>خروج عن المعتاد</translation>
    </message>
</context>
<context>
    <name>patchbay::CallPanel</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Headers and bodies of calls are not kept. Secrets in the address are replaced by their names.</source>
        <translation>لا تُحفظ ترويسات الطلبات ولا متونها. وتحل أسماء القيم السرية محلها في العنوان.</translation>
    </message>
    <message>
        <source>Close Panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>%1 · attempt %2</source>
        <translation>%1 · المحاولة %2</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>معاد استخدامه</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ في</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المُستلَم</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>patchbay::CallsModel</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
</context>
<context>
    <name>patchbay::CatalogueModel</name>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>ما تحتاج إليه</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>المثبّت</translation>
    </message>
</context>
<context>
    <name>patchbay::CataloguePage</name>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>تثبيت…</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Search by name, type:</source>
        <translation>بحث بالاسم أو ⁦type:⁩</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Available connectors</source>
        <translation>الموصلات المتاحة</translation>
    </message>
    <message>
        <source>The catalogue cannot be read</source>
        <translation>لا يمكن قراءة الكتالوج</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>المتاحة: %1</translation>
    </message>
    <message>
        <source>No connector passes the filter</source>
        <translation>لا يطابق المرشح أي موصل</translation>
    </message>
    <message>
        <source>Press Esc in the filter to see all. A connector of your own can be written as a document: see the connectors&apos; guide.</source>
        <translation>اضغط Esc في المرشح لعرض الكل. ويمكنك كتابة موصل خاص بك في مستند: راجع دليل الموصلات.</translation>
    </message>
    <message>
        <source>Install %1…</source>
        <translation>تثبيت %1…</translation>
    </message>
</context>
<context>
    <name>patchbay::CataloguePanel</name>
    <message>
        <source>You need</source>
        <translation>ما تحتاج إليه</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <source>%1 · connector %2</source>
        <translation>%1 · الموصل %2</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Preset: %1.</source>
        <translation>القيمة المسبقة: %1.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>It can be installed as it is.</source>
        <translation>يمكن تثبيته كما هو.</translation>
    </message>
    <message>
        <source>sends to the platform</source>
        <translation>يرسل إلى المنصة</translation>
    </message>
    <message>
        <source>reads from the platform</source>
        <translation>يقرأ من المنصة</translation>
    </message>
    <message>
        <source>, off at first</source>
        <translation>، متوقف في البداية</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>It only offers actions.</source>
        <translation>لا يوفر إلا إجراءات.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>patchbay::ChangeListPresenter</name>
    <message>
        <source>There is no problem further down</source>
        <translation>لا توجد مشكلات بعد هذا الموضع</translation>
    </message>
    <message>
        <source>There is no problem further up</source>
        <translation>لا توجد مشكلات قبل هذا الموضع</translation>
    </message>
</context>
<context>
    <name>patchbay::ChangeListView</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>الأسطر: %1</numerusform>
            <numerusform>الأسطر: %1</numerusform>
            <numerusform>الأسطر: %1</numerusform>
            <numerusform>الأسطر: %1</numerusform>
            <numerusform>الأسطر: %1</numerusform>
            <numerusform>الأسطر: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>لن يتغير شيء</translation>
    </message>
    <message>
        <source>What is stored is what the platform has.</source>
        <translation>المخزّن هو نفسه ما لدى المنصة.</translation>
    </message>
    <message>
        <source>No change passes the filter</source>
        <translation>لا يطابق المرشح أي تغيير</translation>
    </message>
    <message>
        <source>Press Esc in the filter to see all changes.</source>
        <translation>اضغط Esc في المرشح لعرض كل التغييرات.</translation>
    </message>
    <message>
        <source>The platform is being read</source>
        <translation>تُقرأ المنصة الآن</translation>
    </message>
    <message>
        <source>What would change is shown here once it was.</source>
        <translation>يظهر هنا ما سيتغير بعد انتهاء القراءة.</translation>
    </message>
    <message>
        <source>No change was found before the list broke off</source>
        <translation>لم يُعثر على أي تغيير قبل انقطاع القائمة</translation>
    </message>
    <message>
        <source>What the rest of it would change is not known: the run says why it broke off.</source>
        <translation>ما كانت بقيتها ستغيّره غير معروف: يبيّن التشغيل سبب الانقطاع.</translation>
    </message>
    <message>
        <source>Filter by kind:, stream:, field:, key:, outcome: or text</source>
        <translation>رشّح حسب ⁦kind:⁩ أو ⁦stream:⁩ أو ⁦field:⁩ أو ⁦key:⁩ أو ⁦outcome:⁩ أو نص</translation>
    </message>
</context>
<context>
    <name>patchbay::ChangePanel</name>
    <message>
        <source>%1 · new record</source>
        <translation>%1 · سجل جديد</translation>
    </message>
    <message>
        <source>%1 · no longer at the source</source>
        <translation>%1 · لم يعد موجودًا في المصدر</translation>
    </message>
    <message>
        <source>%1 · changed fields: %2</source>
        <translation>%1 · الحقول المتغيرة: %2</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتيجته</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>%1 of %2 fields change</source>
        <translation>الحقول المتغيرة: %1 من %2</translation>
    </message>
    <message>
        <source>Show %1 Changed</source>
        <translation>عرض المتغير (%1)</translation>
    </message>
    <message>
        <source>Show All %1</source>
        <translation>عرض الكل (%1)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1 on the page</source>
        <translation>ترتيبه في الصفحة: %1</translation>
    </message>
    <message>
        <source>%1 on the page of call %2</source>
        <translation>ترتيبه %1 في صفحة الطلب %2</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>المخزّن</translation>
    </message>
    <message>
        <source>unchanged since the preview</source>
        <translation>لم يتغير منذ المعاينة</translation>
    </message>
    <message>
        <source>changed since the preview</source>
        <translation>تغيّر منذ المعاينة</translation>
    </message>
    <message>
        <source>The call takes many items; this one leaves alone.</source>
        <translation>يقبل هذا الطلب عناصر عديدة، وهذا العنصر يُرسل وحده.</translation>
    </message>
    <message>
        <source>Leaves as item %1 of %2 in one call; the call is shown with this item alone.</source>
        <translation>يُرسل بصفته العنصر %1 من %2 في طلب واحد، ويُعرض الطلب هنا بهذا العنصر وحده.</translation>
    </message>
</context>
<context>
    <name>patchbay::ChangesModel</name>
    <message>
        <source>new record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <translation>لم يعد موجودًا في المصدر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>قبل ← بعد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>+%1 fields</source>
        <translation>الحقول: +%1</translation>
    </message>
</context>
<context>
    <name>patchbay::CombinedPage</name>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Plans of a batch</source>
        <translation>خطط دفعة</translation>
    </message>
    <message>
        <source>Apply All…</source>
        <translation>تطبيق الكل…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Plans of the batch</source>
        <translation>خطط الدفعة</translation>
    </message>
    <message>
        <source>The plans of the batch cannot be shown</source>
        <translation>لا يمكن عرض خطط الدفعة</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%1 plans are being applied</source>
        <translation>
            <numerusform>يجري تطبيق الخطط (%1)</numerusform>
            <numerusform>يجري تطبيق الخطط (%1)</numerusform>
            <numerusform>يجري تطبيق الخطط (%1)</numerusform>
            <numerusform>يجري تطبيق الخطط (%1)</numerusform>
            <numerusform>يجري تطبيق الخطط (%1)</numerusform>
            <numerusform>يجري تطبيق الخطط (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 integrations</source>
        <translation>
            <numerusform>التكاملات: %1</numerusform>
            <numerusform>التكاملات: %1</numerusform>
            <numerusform>التكاملات: %1</numerusform>
            <numerusform>التكاملات: %1</numerusform>
            <numerusform>التكاملات: %1</numerusform>
            <numerusform>التكاملات: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 plans</source>
        <translation>
            <numerusform>الخطط: %1</numerusform>
            <numerusform>الخطط: %1</numerusform>
            <numerusform>الخطط: %1</numerusform>
            <numerusform>الخطط: %1</numerusform>
            <numerusform>الخطط: %1</numerusform>
            <numerusform>الخطط: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %1 Changes…</source>
        <translation>
            <numerusform>تطبيق التغييرات (%1)…</numerusform>
            <numerusform>تطبيق التغييرات (%1)…</numerusform>
            <numerusform>تطبيق التغييرات (%1)…</numerusform>
            <numerusform>تطبيق التغييرات (%1)…</numerusform>
            <numerusform>تطبيق التغييرات (%1)…</numerusform>
            <numerusform>تطبيق التغييرات (%1)…</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan of the batch may be applied.</source>
        <translation>لا توجد في الدفعة خطة قابلة للتطبيق.</translation>
    </message>
    <message>
        <source>%1 plans create %2, update %3 and delete %4 records; %5 of them in production.</source>
        <translation>الخطط (%1، منها في بيئة الإنتاج %5) تغيّر السجلات: إنشاء %2، وتحديث %3، وحذف %4.</translation>
    </message>
    <message>
        <source>Apply the Plans of the Batch</source>
        <translation>تطبيق خطط الدفعة</translation>
    </message>
    <message numerus="yes">
        <source>Apply %1 Changes</source>
        <translation>
            <numerusform>تطبيق التغييرات (%1)</numerusform>
            <numerusform>تطبيق التغييرات (%1)</numerusform>
            <numerusform>تطبيق التغييرات (%1)</numerusform>
            <numerusform>تطبيق التغييرات (%1)</numerusform>
            <numerusform>تطبيق التغييرات (%1)</numerusform>
            <numerusform>تطبيق التغييرات (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ComingList</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No schedule is set. Runs begin when somebody starts them.</source>
        <translation>لا يوجد جدول زمني. يبدأ التشغيل عندما يطلبه أحد.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>وغيرها: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ComparePage</name>
    <message>
        <source>records read</source>
        <translation>سجلات مقروءة</translation>
    </message>
    <message>
        <source>created</source>
        <translation>منشأة</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدّثة</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>call time p95</source>
        <translation>زمن الطلب p95</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>التشغيل كله</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>Two runs side by side</source>
        <translation>تشغيلان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Open First Run</source>
        <translation>فتح التشغيل الأول</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>Open Second Run</source>
        <translation>فتح التشغيل الثاني</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>أرقام التشغيلين</translation>
    </message>
    <message>
        <source>The runs cannot be compared</source>
        <translation>لا يمكن مقارنة التشغيلين</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>patchbay::ComparedRecordsModel</name>
    <message>
        <source>Only %1</source>
        <translation>في %1 فقط</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>مخزّن</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Different fields</source>
        <translation>الحقول المختلفة</translation>
    </message>
</context>
<context>
    <name>patchbay::ComparisonModel</name>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>patchbay::CredentialsSection</name>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>مخزّنة</translation>
    </message>
    <message>
        <source>stored, but not accepted</source>
        <translation>مخزّنة لكنها غير مقبولة</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>محفوظة في</translation>
    </message>
</context>
<context>
    <name>patchbay::CredentialsStep</name>
    <message>
        <source>This connector needs no credentials. The connection is tested as it is.</source>
        <translation>لا يحتاج هذا الموصل إلى بيانات اعتماد. يُختبر الاتصال كما هو.</translation>
    </message>
    <message>
        <source>Stored values are never shown again; they can be replaced and tested.</source>
        <translation>لا تُعرض القيم المخزّنة مرة أخرى أبدًا؛ ويمكن استبدالها واختبارها.</translation>
    </message>
    <message>
        <source>Credentials for %1</source>
        <translation>بيانات الاعتماد لـ %1</translation>
    </message>
</context>
<context>
    <name>patchbay::DataPage</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Copy Key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Filter by key:, title:, field:, execution:, after:, before: or text</source>
        <translation>رشّح حسب ⁦key:⁩ أو ⁦title:⁩ أو ⁦field:⁩ أو ⁦execution:⁩ أو ⁦after:⁩ أو ⁦before:⁩ أو نص</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>The records cannot be read</source>
        <translation>لا يمكن قراءة السجلات</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No record is chosen</source>
        <translation>لم يُحدَّد أي سجل</translation>
    </message>
    <message>
        <source>There are no records to export</source>
        <translation>لا توجد سجلات للتصدير</translation>
    </message>
    <message>
        <source>No integration is installed</source>
        <translation>لا يوجد تكامل مثبّت</translation>
    </message>
    <message>
        <source>Records come from integrations: install one, preview what it would write, and apply it.</source>
        <translation>تأتي السجلات من التكاملات: ثبّت تكاملًا، وعاين ما سيكتبه، ثم طبّقه.</translation>
    </message>
    <message>
        <source>Browse Integrations</source>
        <translation>تصفح التكاملات</translation>
    </message>
    <message>
        <source>No record passes the filter</source>
        <translation>لا يطابق المرشح أي سجل</translation>
    </message>
    <message>
        <source>Press Esc in the filter to see all records.</source>
        <translation>اضغط Esc في المرشح لعرض كل السجلات.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>لا توجد سجلات بعد</translation>
    </message>
    <message>
        <source>Nothing of this stream was written so far. Preview the changes of the integration, then apply them.</source>
        <translation>لم يُكتب شيء من هذا المسار حتى الآن. عاين تغييرات التكامل ثم طبّقها.</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>السجلات: %1</translation>
    </message>
    <message>
        <source>%1 so far, of %2</source>
        <translation>%1 حتى الآن من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>patchbay::DesktopNotice</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>patchbay::DetailsPresenter</name>
    <message>
        <source>%1 is changed</source>
        <translation>تغيّر التكامل %1</translation>
    </message>
    <message>
        <source>%1 runs by schedule now</source>
        <translation>يعمل التكامل %1 الآن بالجدول الزمني</translation>
    </message>
    <message>
        <source>The schedule is paused</source>
        <translation>أُوقف الجدول الزمني مؤقتًا</translation>
    </message>
    <message>
        <source>The schedule runs again</source>
        <translation>عاد الجدول الزمني إلى العمل</translation>
    </message>
    <message>
        <source>The schedule is removed</source>
        <translation>أُزيل الجدول الزمني</translation>
    </message>
</context>
<context>
    <name>patchbay::DiffModel</name>
    <message>
        <source>… lines that are the same: %1</source>
        <translation>… الأسطر المتطابقة: %1</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1: قبل %2، بعد %3</translation>
    </message>
</context>
<context>
    <name>patchbay::DiffView</name>
    <message>
        <source>Fields before and after</source>
        <translation>الحقول قبل وبعد</translation>
    </message>
</context>
<context>
    <name>patchbay::DraftOffer</name>
    <message>
        <source>Continue…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Discard Draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>The installation of %1 is half done</source>
        <translation>لم يكتمل تثبيت %1</translation>
    </message>
    <message>
        <source>What was typed is kept, without secrets.</source>
        <translation>حُفظ ما كُتب، من دون القيم السرية.</translation>
    </message>
</context>
<context>
    <name>patchbay::ExportJob</name>
    <message>
        <source>Cancel Export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>ملف JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation>جدول CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1 · %2</source>
        <translation>يجري تصدير %1 · %2</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدّر إلى %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written</source>
        <translation>أُلغي التصدير، ولم يُكتب أي ملف</translation>
    </message>
</context>
<context>
    <name>patchbay::FieldList</name>
    <message>
        <source>Changed fields</source>
        <translation>الحقول المتغيرة</translation>
    </message>
</context>
<context>
    <name>patchbay::FieldsModel</name>
    <message>
        <source>%1: %2 updates</source>
        <translation>%1: التحديثات %2</translation>
    </message>
</context>
<context>
    <name>patchbay::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>مرشح</translation>
    </message>
    <message>
        <source>Forget This Filter</source>
        <translation>حذف هذا المرشح</translation>
    </message>
    <message>
        <source>Keep This Filter (Ctrl+S)</source>
        <translation>حفظ هذا المرشح (Ctrl+S)</translation>
    </message>
    <message>
        <source>Copy Whole Filter</source>
        <translation>نسخ المرشح كاملًا</translation>
    </message>
</context>
<context>
    <name>patchbay::FilterToken</name>
    <message>
        <source>Filtered by %1</source>
        <translation>الترشيح حسب %1</translation>
    </message>
    <message>
        <source>Enter edits it, Backspace removes it</source>
        <translation>يعدّله Enter ويزيله Backspace</translation>
    </message>
</context>
<context>
    <name>patchbay::FirstPreviewStep</name>
    <message>
        <source>What it reads</source>
        <translation>ما يقرؤه</translation>
    </message>
    <message>
        <source>The first preview reads the platform and makes a plan of what a sync would change. It writes nothing; the plan opens when it is ready, and you decide whether it is applied.</source>
        <translation>تقرأ المعاينة الأولى المنصة وتضع خطة بما ستغيّره المزامنة، ولا تكتب شيئًا. تُفتح الخطة عندما تجهز، وأنت من يقرر تطبيقها.</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>اكتمل ربط %1</translation>
    </message>
    <message>
        <source>the whole list</source>
        <translation>القائمة كلها</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>patchbay::FirstSteps</name>
    <message>
        <source>Then: look at each change, field by field · apply exactly that plan · let a schedule do it.</source>
        <translation>بعد ذلك: راجع كل تغيير حقلًا حقلًا · طبّق هذه الخطة تمامًا · دع جدولًا زمنيًا يتولى الأمر.</translation>
    </message>
</context>
<context>
    <name>patchbay::InstallGuide</name>
    <message>
        <source>Where to find it</source>
        <translation>أين تجدها</translation>
    </message>
    <message>
        <source>In this sandbox</source>
        <translation>في هذه البيئة التجريبية</translation>
    </message>
    <message>
        <source>What it syncs</source>
        <translation>ما يزامنه</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>One call that changes nothing, before anything is stored.</source>
        <translation>طلب واحد لا يغيّر شيئًا، قبل تخزين أي شيء.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Reads the platform, compares, and writes nothing.</source>
        <translation>تقرأ المنصة وتقارن ولا تكتب شيئًا.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Play token</source>
        <translation>رمز وصول للتجربة</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>يرسل</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>%1, off at first</source>
        <translation>%1، متوقف في البداية</translation>
    </message>
</context>
<context>
    <name>patchbay::InstallPage</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Change the Credentials</source>
        <translation>تغيير بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Change the Settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Leave the Installation</source>
        <translation>مغادرة التثبيت</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Leave the installation (Esc)</source>
        <translation>مغادرة التثبيت (Esc)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>The installation cannot begin</source>
        <translation>لا يمكن بدء التثبيت</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>ثُبّت %1</translation>
    </message>
    <message>
        <source>Update Credentials</source>
        <translation>تحديث بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>ربط %1</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>تثبيت %1</translation>
    </message>
    <message>
        <source>goes on with your draft; secrets are never kept in one</source>
        <translation>يُستأنف من مسودتك؛ لا تُحفظ القيم السرية في المسودات أبدًا</translation>
    </message>
    <message>
        <source>kept as a draft while you type, without secrets</source>
        <translation>يُحفظ كمسودة أثناء الكتابة، من دون القيم السرية</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>1 secret</source>
        <translation>قيمة سرية واحدة</translation>
    </message>
    <message>
        <source>%1 secrets</source>
        <translation>القيم السرية: %1</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير مربوط</translation>
    </message>
    <message>
        <source>one read-only call</source>
        <translation>طلب واحد للقراءة فقط</translation>
    </message>
    <message>
        <source>First Preview</source>
        <translation>المعاينة الأولى</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>لا يُكتب شيء</translation>
    </message>
    <message>
        <source>Continue to Credentials</source>
        <translation>متابعة إلى بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Test and Store</source>
        <translation>اختبار وتخزين</translation>
    </message>
    <message>
        <source>Next: one read-only call to %1</source>
        <translation>التالي: طلب واحد للقراءة فقط إلى %1</translation>
    </message>
    <message>
        <source>Continue to First Preview</source>
        <translation>متابعة إلى المعاينة الأولى</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>اختبار من جديد</translation>
    </message>
    <message>
        <source>Preview Changes</source>
        <translation>معاينة التغييرات</translation>
    </message>
    <message>
        <source>Next: a plan, which writes nothing</source>
        <translation>التالي: خطة لا تكتب شيئًا</translation>
    </message>
    <message>
        <source>Leave the installation?</source>
        <translation>هل تريد مغادرة التثبيت؟</translation>
    </message>
    <message>
        <source>The secrets that you typed are forgotten. Everything else is kept as a draft.</source>
        <translation>تُنسى القيم السرية التي كتبتها. ويُحفظ كل ما عداها كمسودة.</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft: the installation goes on with it next time.</source>
        <translation>يُحفظ ما كتبته كمسودة يُستأنف منها التثبيت في المرة القادمة.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Open the Egress Policy</source>
        <translation>فتح سياسة الخروج</translation>
    </message>
</context>
<context>
    <name>patchbay::IntegrationCommands</name>
    <message>
        <source>Update Credentials…</source>
        <translation>تحديث بيانات الاعتماد…</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الربط</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>فصل…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>It has no credentials: connect it first.</source>
        <translation>ليس له بيانات اعتماد: اربطه أولًا.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>هل تريد فصل %1؟</translation>
    </message>
    <message>
        <source>Its credentials are removed from the %1, and it no longer runs. Its settings, records and history stay; with new credentials it goes on.</source>
        <translation>تُزال بيانات اعتماده من %1 ولا يعود يعمل. تبقى إعداداته وسجلاته وعملياته السابقة، ويستأنف العمل ببيانات اعتماد جديدة.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Its credentials, its settings, %1 stored records and %2 schedules are lost here. Nothing changes at the platform. This cannot be undone.</source>
        <translation>تُفقد هنا بيانات اعتماده وإعداداته وسجلاته المخزّنة (%1) وجداوله الزمنية (%2). لا يتغير شيء على المنصة. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>patchbay::IntegrationPanel</name>
    <message>
        <source>Close Panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>%1 · connector %2</source>
        <translation>%1 · الموصل %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Connected, and may run</source>
        <translation>مربوط ويمكن تشغيله</translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>آخر مزامنة %1</translation>
    </message>
    <message>
        <source>Nothing was synced yet: preview the changes, then apply them.</source>
        <translation>لم تحدث مزامنة بعد: عاين التغييرات ثم طبّقها.</translation>
    </message>
    <message>
        <source>In test first</source>
        <translation>في الاختبار أولًا</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>First preview</source>
        <translation>المعاينة الأولى</translation>
    </message>
    <message>
        <source>First changes</source>
        <translation>التغييرات الأولى</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation>التشغيل التلقائي</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>connected in a test environment</source>
        <translation>مربوط في بيئة اختبار</translation>
    </message>
    <message>
        <source>the credentials are valid</source>
        <translation>بيانات الاعتماد صالحة</translation>
    </message>
    <message>
        <source>a schedule is on</source>
        <translation>يوجد جدول زمني مفعّل</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>install and connect one in test</source>
        <translation>ثبّت تكاملًا في بيئة الاختبار واربطه</translation>
    </message>
    <message>
        <source>connect it, or resume it</source>
        <translation>اربطه أو استأنفه</translation>
    </message>
    <message>
        <source>preview the changes</source>
        <translation>عاين التغييرات</translation>
    </message>
    <message>
        <source>apply the plan, or run it</source>
        <translation>طبّق الخطة أو شغّل التكامل</translation>
    </message>
    <message>
        <source>add a schedule</source>
        <translation>أضف جدولًا زمنيًا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>مراحل الإطلاق</translation>
    </message>
    <message>
        <source>Figures of seven days</source>
        <translation>أرقام سبعة أيام</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>لم يُربط بعد</translation>
    </message>
    <message>
        <source>It runs as soon as its credentials are given and accepted.</source>
        <translation>يعمل حالما تُدخل بيانات اعتماده وتُقبل.</translation>
    </message>
    <message>
        <source>%1. It no longer runs, and nothing is lost: update the credentials, or test the connection again once the platform is mended.</source>
        <translation>%1. لم يعد يعمل، ولم يُفقد شيء: حدّث بيانات الاعتماد، أو اختبر الاتصال من جديد بعد إصلاح المنصة.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة منها</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>⁦%1 ms⁩</translation>
    </message>
    <message>
        <source>Half answer in</source>
        <translation>يرد نصفها خلال</translation>
    </message>
    <message>
        <source>95 % answer in</source>
        <translation>يرد 95 % منها خلال</translation>
    </message>
    <message>
        <source>a quiet day in production</source>
        <translation>يوم هادئ في الإنتاج</translation>
    </message>
</context>
<context>
    <name>patchbay::IntegrationsArea</name>
    <message>
        <source>Parts of Integrations</source>
        <translation>أقسام التكاملات</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>المتاحة</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>المثبّتة</translation>
    </message>
</context>
<context>
    <name>patchbay::IntegrationsModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>آخر نتيجة</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>آخر عمليات التشغيل</translation>
    </message>
</context>
<context>
    <name>patchbay::IntegrationsPage</name>
    <message>
        <source>Preview Changes</source>
        <translation>معاينة التغييرات</translation>
    </message>
    <message>
        <source>Run Now</source>
        <translation>تشغيل الآن</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>تثبيت…</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Filter by name, status:, type:, environment:, connector:</source>
        <translation>رشّح بالاسم أو ⁦status:⁩ أو ⁦type:⁩ أو ⁦environment:⁩ أو ⁦connector:⁩</translation>
    </message>
    <message>
        <source>Installed integrations</source>
        <translation>التكاملات المثبّتة</translation>
    </message>
    <message>
        <source>The integrations cannot be read</source>
        <translation>لا يمكن قراءة التكاملات</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 installed</source>
        <translation>المثبّتة: %1</translation>
    </message>
    <message>
        <source>No integration passes the filter</source>
        <translation>لا يطابق المرشح أي تكامل</translation>
    </message>
    <message>
        <source>No integration is installed</source>
        <translation>لا يوجد تكامل مثبّت</translation>
    </message>
    <message>
        <source>Press Esc in the filter to see all.</source>
        <translation>اضغط Esc في المرشح لعرض الكل.</translation>
    </message>
    <message>
        <source>An integration connects Patchbay with one account of a platform: choose the platform, give the credentials, and preview what a sync would change.</source>
        <translation>يربط التكامل Patchbay بحساب واحد على منصة: اختر المنصة، وأدخل بيانات الاعتماد، وعاين ما ستغيّره المزامنة.</translation>
    </message>
    <message>
        <source>Edit Settings</source>
        <translation>تعديل الإعدادات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add Schedule…</source>
        <translation>إضافة جدول زمني…</translation>
    </message>
    <message>
        <source>Add Schedule</source>
        <translation>إضافة جدول زمني</translation>
    </message>
    <message>
        <source>All Runs</source>
        <translation>كل عمليات التشغيل</translation>
    </message>
    <message>
        <source>Details Panel</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>A batch of %1 integrations started</source>
        <translation>
            <numerusform>بدأت دفعة من التكاملات (%1)</numerusform>
            <numerusform>بدأت دفعة من التكاملات (%1)</numerusform>
            <numerusform>بدأت دفعة من التكاملات (%1)</numerusform>
            <numerusform>بدأت دفعة من التكاملات (%1)</numerusform>
            <numerusform>بدأت دفعة من التكاملات (%1)</numerusform>
            <numerusform>بدأت دفعة من التكاملات (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the schedule?</source>
        <translation>هل تريد إزالة الجدول الزمني؟</translation>
    </message>
    <message>
        <source>%1 no longer runs %2. What it did stays in the history.</source>
        <translation>لن يعمل %1 بعد الآن %2. ويبقى ما أنجزه في العمليات السابقة.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 integrations fetch and write, %2 of them in production: %3.</source>
        <translation>التكاملات (%1) تجلب وتكتب، منها في بيئة الإنتاج %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are left out, because they are not active.</source>
        <translation>
            <numerusform>استُبعد غير النشط منها، وعدده %1.</numerusform>
            <numerusform>استُبعد غير النشط منها، وعدده %1.</numerusform>
            <numerusform>استُبعد غير النشط منها، وعدده %1.</numerusform>
            <numerusform>استُبعد غير النشط منها، وعدده %1.</numerusform>
            <numerusform>استُبعد غير النشط منها، وعدده %1.</numerusform>
            <numerusform>استُبعد غير النشط منها، وعدده %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>تشغيل (%1)</translation>
    </message>
    <message>
        <source>Preview %1 Integrations</source>
        <translation>معاينة التكاملات (%1)</translation>
    </message>
    <message>
        <source>Run %1 Integrations…</source>
        <translation>تشغيل التكاملات (%1)…</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Save Source</source>
        <translation>حفظ المصدر</translation>
    </message>
    <message>
        <source>Keep the Source</source>
        <translation>إبقاء المصدر</translation>
    </message>
</context>
<context>
    <name>patchbay::IntegrationsPresenter</name>
    <message>
        <source>Testing the connection of %1</source>
        <translation>يجري اختبار اتصال %1</translation>
    </message>
    <message>
        <source>The connection of %1 works</source>
        <translation>اتصال %1 يعمل</translation>
    </message>
    <message>
        <source>The connection of %1 works, as %2</source>
        <translation>اتصال %1 يعمل، باسم %2</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>أُوقف التكامل %1 مؤقتًا</translation>
    </message>
    <message>
        <source>%1 may run again</source>
        <translation>عاد التكامل %1 إلى التشغيل</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>فُصل التكامل %1</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>أُزيل التكامل %1</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyMap</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تنقل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>patchbay::ListTable</name>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>مرتب حسب %1 تصاعديًا</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>مرتب حسب %1 تنازليًا</translation>
    </message>
</context>
<context>
    <name>patchbay::MainMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
</context>
<context>
    <name>patchbay::MainWindow</name>
    <message>
        <source>%1 of %2 started</source>
        <translation>بدأت عملية %1 للتكامل %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Close Patchbay</source>
        <translation>إغلاق Patchbay</translation>
    </message>
    <message>
        <source>Read Only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>This window changes nothing until Read Only is switched off</source>
        <translation>لا تغيّر هذه النافذة شيئًا حتى يُوقف وضع القراءة فقط</translation>
    </message>
    <message>
        <source>This window may change things again</source>
        <translation>عادت هذه النافذة قادرة على التغيير</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 للتكامل %2: %3</translation>
    </message>
    <message>
        <source>What was typed on this page and not saved is dropped.</source>
        <translation>يُهمل ما كُتب في هذه الصفحة ولم يُحفظ.</translation>
    </message>
    <message>
        <source>%1 under way are interrupted: what they stored stays, and each can be run again.</source>
        <translation>تنقطع العمليات الجارية (%1): يبقى ما خزّنته، ويمكن تشغيل كل منها من جديد.</translation>
    </message>
    <message>
        <source>Close Patchbay?</source>
        <translation>هل تريد إغلاق Patchbay؟</translation>
    </message>
    <message>
        <source>Close Now</source>
        <translation>إغلاق الآن</translation>
    </message>
    <message>
        <source>Menu Bar</source>
        <translation>شريط القوائم</translation>
    </message>
</context>
<context>
    <name>patchbay::MembersModel</name>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
</context>
<context>
    <name>patchbay::Navigation</name>
    <message>
        <source>Areas</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>مرشحات محفوظة</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Patchbay</source>
        <translation>Patchbay</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>patchbay::OpeningWindow</name>
    <message>
        <source>Opening the workspace</source>
        <translation>جارٍ فتح مساحة العمل</translation>
    </message>
    <message>
        <source>This takes longer than usual: another program may hold it, or its data is brought up to date.</source>
        <translation>يستغرق ذلك وقتًا أطول من المعتاد: ربما يستخدمها برنامج آخر، أو يجري تحديث بياناتها.</translation>
    </message>
</context>
<context>
    <name>patchbay::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Preview Changes</source>
        <translation>معاينة التغييرات</translation>
    </message>
    <message>
        <source>Open Integration</source>
        <translation>فتح التكامل</translation>
    </message>
    <message>
        <source>No integration is installed that may run</source>
        <translation>لا يوجد تكامل مثبّت يمكن تشغيله</translation>
    </message>
    <message>
        <source>Runs, last 24 hours</source>
        <translation>عمليات التشغيل، آخر 24 ساعة</translation>
    </message>
    <message>
        <source>all, per 15 min</source>
        <translation>الكل، لكل 15 د</translation>
    </message>
    <message>
        <source>failed, own scale</source>
        <translation>الفاشلة، بمقياسها</translation>
    </message>
    <message>
        <source>Runs by hour, last 24 hours</source>
        <translation>عمليات التشغيل حسب الساعة، آخر 24 ساعة</translation>
    </message>
    <message>
        <source>succeeded, darker is more</source>
        <translation>ناجحة، الأغمق أكثر</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>مبتورة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>The overview cannot be read</source>
        <translation>لا يمكن قراءة النظرة العامة</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Connect a first platform</source>
        <translation>اربط أول منصة</translation>
    </message>
    <message>
        <source>An integration connects Patchbay with one account of a platform: a store, a CRM, a payment service. Choose one; what it needs is said before you start.</source>
        <translation>يربط التكامل Patchbay بحساب واحد على منصة: متجر، أو نظام إدارة عملاء، أو خدمة دفع. اختر منصة؛ وستعرف ما تحتاج إليه قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Browse Integrations</source>
        <translation>تصفح التكاملات</translation>
    </message>
    <message>
        <source>A preview reads %1, compares it with what is stored, and writes nothing: you see each change before it is made.</source>
        <translation>تقرأ المعاينة %1 وتقارنه بالمخزّن ولا تكتب شيئًا: ترى كل تغيير قبل إجرائه.</translation>
    </message>
    <message>
        <source>See what a sync would change</source>
        <translation>شاهد ما ستغيّره المزامنة</translation>
    </message>
    <message>
        <source>%1 The shop is a play shop on this machine; nothing leaves it.</source>
        <translation>%1 المتجر تجريبي على هذا الجهاز؛ ولا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>patchbay::OverviewPresenter</name>
    <message>
        <source>Testing the connection of %1</source>
        <translation>يجري اختبار اتصال %1</translation>
    </message>
    <message>
        <source>The connection of %1 works</source>
        <translation>اتصال %1 يعمل</translation>
    </message>
    <message>
        <source>The run of %1 is being cancelled</source>
        <translation>يجري إلغاء تشغيل %1</translation>
    </message>
</context>
<context>
    <name>patchbay::PageHead</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>patchbay::Palette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Type an action, an integration, a run or a plan</source>
        <translation>اكتب إجراءً أو تكاملًا أو تشغيلًا أو خطة</translation>
    </message>
    <message>
        <source>Search commands and objects</source>
        <translation>البحث في الأوامر والعناصر</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>النتائج المطابقة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقل</translation>
    </message>
    <message>
        <source>run</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>patchbay::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>المتاحة</translation>
    </message>
</context>
<context>
    <name>patchbay::PalettePresenter</name>
    <message>
        <source>Plan %1 · %2</source>
        <translation>الخطة %1 · %2</translation>
    </message>
    <message>
        <source>Install %1…</source>
        <translation>تثبيت %1…</translation>
    </message>
</context>
<context>
    <name>patchbay::PhaseBars</name>
    <message>
        <source>Waited before</source>
        <translation>الانتظار قبله</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>أول بايت</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>التنزيل</translation>
    </message>
</context>
<context>
    <name>patchbay::PlanComparisonPage</name>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Show the Plan</source>
        <translation>عرض الخطة</translation>
    </message>
    <message>
        <source>Show or Hide the Panel</source>
        <translation>إظهار اللوحة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Copy the Record&apos;s Key</source>
        <translation>نسخ مفتاح السجل</translation>
    </message>
    <message>
        <source>Show or Hide the Record</source>
        <translation>إظهار السجل أو إخفاؤه</translation>
    </message>
    <message>
        <source>Different fields</source>
        <translation>الحقول المختلفة</translation>
    </message>
    <message>
        <source>Filter by verdict:, kind:, stream:, field:, key: or text</source>
        <translation>رشّح حسب ⁦verdict:⁩ أو ⁦kind:⁩ أو ⁦stream:⁩ أو ⁦field:⁩ أو ⁦key:⁩ أو نص</translation>
    </message>
    <message>
        <source>Compared records</source>
        <translation>السجلات المقارنة</translation>
    </message>
    <message>
        <source>The comparison cannot be shown</source>
        <translation>لا يمكن عرض المقارنة</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>What comes out of each</source>
        <translation>ما ينتج عن كل منهما</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>A plan of a million changes takes some seconds the first time.</source>
        <translation>تستغرق خطة فيها مليون تغيير بضع ثوانٍ في المرة الأولى.</translation>
    </message>
    <message>
        <source>All records come out the same</source>
        <translation>نتيجة كل السجلات متطابقة</translation>
    </message>
    <message numerus="yes">
        <source>%1 records come out differently</source>
        <translation>
            <numerusform>السجلات المختلفة النتيجة: %1</numerusform>
            <numerusform>السجلات المختلفة النتيجة: %1</numerusform>
            <numerusform>السجلات المختلفة النتيجة: %1</numerusform>
            <numerusform>السجلات المختلفة النتيجة: %1</numerusform>
            <numerusform>السجلات المختلفة النتيجة: %1</numerusform>
            <numerusform>السجلات المختلفة النتيجة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied since: %1 changes</source>
        <translation>التغييرات المطبَّقة منذ ذلك الحين: %1</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>لا يوجد ما يُقارن</translation>
    </message>
    <message>
        <source>Neither side changes a record.</source>
        <translation>لا يغيّر أي من الطرفين سجلًا.</translation>
    </message>
    <message>
        <source>No record passes the filter</source>
        <translation>لا يطابق المرشح أي سجل</translation>
    </message>
    <message>
        <source>Press Esc in the filter to see all records.</source>
        <translation>اضغط Esc في المرشح لعرض كل السجلات.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>نُسخ %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · − %3 · + %4</source>
        <translation>%1 · %2 · − %3 · + %4</translation>
    </message>
    <message>
        <source>%1: %2. %3 leaves this record as it is.</source>
        <translation>%1: %2. أما %3 فيترك هذا السجل كما هو.</translation>
    </message>
</context>
<context>
    <name>patchbay::PlanComparisonPresenter</name>
    <message>
        <source>stored now</source>
        <translation>المخزّن الآن</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>الخطة %1</translation>
    </message>
</context>
<context>
    <name>patchbay::PlanPage</name>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Preview Again</source>
        <translation>معاينة من جديد</translation>
    </message>
    <message>
        <source>Show or Hide the Panel</source>
        <translation>إظهار اللوحة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Copy the Record&apos;s Key</source>
        <translation>نسخ مفتاح السجل</translation>
    </message>
    <message>
        <source>Copy the Request as curl</source>
        <translation>نسخ الطلب كأمر curl</translation>
    </message>
    <message>
        <source>The chosen change sends no request</source>
        <translation>لا يرسل التغيير المحدد أي طلب</translation>
    </message>
    <message>
        <source>Show or Hide the Change</source>
        <translation>إظهار التغيير أو إخفاؤه</translation>
    </message>
    <message>
        <source>Explain the Change</source>
        <translation>شرح التغيير</translation>
    </message>
    <message>
        <source>Close the Panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>Group: None</source>
        <translation>التجميع: بدون</translation>
    </message>
    <message>
        <source>Group: Kind</source>
        <translation>التجميع: النوع</translation>
    </message>
    <message>
        <source>Group: Field</source>
        <translation>التجميع: الحقل</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message numerus="yes">
        <source>Apply %1 Changes</source>
        <translation>
            <numerusform>تطبيق التغييرات (%1)</numerusform>
            <numerusform>تطبيق التغييرات (%1)</numerusform>
            <numerusform>تطبيق التغييرات (%1)</numerusform>
            <numerusform>تطبيق التغييرات (%1)</numerusform>
            <numerusform>تطبيق التغييرات (%1)</numerusform>
            <numerusform>تطبيق التغييرات (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>نُسخ %1</translation>
    </message>
    <message>
        <source>With What Is Stored Now</source>
        <translation>مع المخزّن الآن</translation>
    </message>
    <message>
        <source>With Plan %1 · %2</source>
        <translation>مع الخطة %1 · %2</translation>
    </message>
    <message>
        <source>production</source>
        <translation>بيئة الإنتاج</translation>
    </message>
    <message>
        <source>the test environment</source>
        <translation>بيئة الاختبار</translation>
    </message>
    <message>
        <source>Plan %1 creates %2, updates %3 and deletes %4 records of %5 in %6.</source>
        <translation>الخطة %1 في سجلات %5 في %6: إنشاء %2، وتحديث %3، وحذف %4.</translation>
    </message>
    <message>
        <source>Apply Plan %1</source>
        <translation>تطبيق الخطة %1</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>الحقول المتغيرة</translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation>نُسخ كأمر curl</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>الخطة %1</translation>
    </message>
    <message>
        <source>Previewed %1 · %2 records compared</source>
        <translation>عُوينت %1 · السجلات المقارنة: %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>The plan cannot be shown</source>
        <translation>لا يمكن عرض الخطة</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>المشكلة السابقة</translation>
    </message>
    <message>
        <source>Open Run</source>
        <translation>فتح التشغيل</translation>
    </message>
</context>
<context>
    <name>patchbay::PlanSummary</name>
    <message>
        <source>The platform is being compared with what is stored</source>
        <translation>تجري مقارنة المنصة بالمخزّن</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes are proposed, but the list was not read to its end</source>
        <translation>
            <numerusform>التغييرات المقترحة: %1، لكن القائمة لم تُقرأ إلى نهايتها</numerusform>
            <numerusform>التغييرات المقترحة: %1، لكن القائمة لم تُقرأ إلى نهايتها</numerusform>
            <numerusform>التغييرات المقترحة: %1، لكن القائمة لم تُقرأ إلى نهايتها</numerusform>
            <numerusform>التغييرات المقترحة: %1، لكن القائمة لم تُقرأ إلى نهايتها</numerusform>
            <numerusform>التغييرات المقترحة: %1، لكن القائمة لم تُقرأ إلى نهايتها</numerusform>
            <numerusform>التغييرات المقترحة: %1، لكن القائمة لم تُقرأ إلى نهايتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes were written</source>
        <translation>
            <numerusform>التغييرات المكتوبة: %1</numerusform>
            <numerusform>التغييرات المكتوبة: %1</numerusform>
            <numerusform>التغييرات المكتوبة: %1</numerusform>
            <numerusform>التغييرات المكتوبة: %1</numerusform>
            <numerusform>التغييرات المكتوبة: %1</numerusform>
            <numerusform>التغييرات المكتوبة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A stored record changed since: preview the changes again</source>
        <translation>تغيّر سجل مخزّن منذ ذلك الحين: عاين التغييرات من جديد</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>لن يتغير شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes are proposed; nothing has been written</source>
        <translation>
            <numerusform>التغييرات المقترحة: %1، ولم يُكتب شيء بعد</numerusform>
            <numerusform>التغييرات المقترحة: %1، ولم يُكتب شيء بعد</numerusform>
            <numerusform>التغييرات المقترحة: %1، ولم يُكتب شيء بعد</numerusform>
            <numerusform>التغييرات المقترحة: %1، ولم يُكتب شيء بعد</numerusform>
            <numerusform>التغييرات المقترحة: %1، ولم يُكتب شيء بعد</numerusform>
            <numerusform>التغييرات المقترحة: %1، ولم يُكتب شيء بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused writes</source>
        <translation>كتابات مرفوضة</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes, not all of them written yet</source>
        <translation>
            <numerusform>التغييرات: %1، ولم تُكتب كلها بعد</numerusform>
            <numerusform>التغييرات: %1، ولم تُكتب كلها بعد</numerusform>
            <numerusform>التغييرات: %1، ولم تُكتب كلها بعد</numerusform>
            <numerusform>التغييرات: %1، ولم تُكتب كلها بعد</numerusform>
            <numerusform>التغييرات: %1، ولم تُكتب كلها بعد</numerusform>
            <numerusform>التغييرات: %1، ولم تُكتب كلها بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::PlansModel</name>
    <message>
        <source>Plan %1</source>
        <translation>الخطة %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت في</translation>
    </message>
</context>
<context>
    <name>patchbay::PlansPage</name>
    <message>
        <source>Filter by status:, integration:, environment:, after:, before:</source>
        <translation>رشّح حسب ⁦status:⁩ أو ⁦integration:⁩ أو ⁦environment:⁩ أو ⁦after:⁩ أو ⁦before:⁩</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>The plans cannot be read</source>
        <translation>لا يمكن قراءة الخطط</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No plan passes the filter</source>
        <translation>لا تطابق المرشح أي خطة</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>لا توجد خطط بعد</translation>
    </message>
    <message>
        <source>Press Esc in the filter to see all plans.</source>
        <translation>اضغط Esc في المرشح لعرض كل الخطط.</translation>
    </message>
    <message>
        <source>A plan says what a sync would change before it changes anything. Choose an integration and press Preview Changes.</source>
        <translation>تبيّن الخطة ما ستغيّره المزامنة قبل أن تغيّر أي شيء. اختر تكاملًا واضغط «معاينة التغييرات».</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionQuestions</name>
    <message>
        <source>Streams that are switched on: %1. Records that are stored of them, and may change: %2.</source>
        <translation>المسارات المفعّلة: %1. سجلاتها المخزنة التي قد تتغير: %2.</translation>
    </message>
    <message>
        <source>Run %1 in production?</source>
        <translation>هل تريد تشغيل %1 في بيئة الإنتاج؟</translation>
    </message>
    <message>
        <source>A run writes what it finds at once, without a plan to look at first. %1</source>
        <translation>يكتب التشغيل ما يجده فورًا، دون خطة تُراجع أولًا. %1</translation>
    </message>
    <message>
        <source>Run Now</source>
        <translation>تشغيل الآن</translation>
    </message>
    <message>
        <source>Let %1 run by itself in production?</source>
        <translation>هل تسمح بأن يعمل %1 تلقائيًا في بيئة الإنتاج؟</translation>
    </message>
    <message>
        <source>It runs %1, and writes what it finds without a plan to look at first. %2</source>
        <translation>يعمل %1، ويكتب ما يجده دون خطة تُراجع أولًا. %2</translation>
    </message>
    <message>
        <source>Let It Run</source>
        <translation>السماح بالتشغيل</translation>
    </message>
    <message>
        <source>Let %1 write to its platform in production?</source>
        <translation>هل تسمح بأن يكتب %1 إلى منصته في بيئة الإنتاج؟</translation>
    </message>
    <message>
        <source>From the next run on it writes there what %1 has: %2 records are stored of it now.</source>
        <translation>ابتداءً من التشغيل التالي يكتب هناك ما لدى %1، والسجلات المخزنة منه الآن: %2.</translation>
    </message>
    <message>
        <source>Let It Write</source>
        <translation>السماح بالكتابة</translation>
    </message>
</context>
<context>
    <name>patchbay::QuestionBox</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>patchbay::ReadingNote</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>patchbay::RecentRuns</name>
    <message>
        <source>%1 ms</source>
        <translation>⁦%1 ms⁩</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>آخر عمليات التشغيل</translation>
    </message>
    <message>
        <source>None yet. Preview the changes to make the first.</source>
        <translation>لا شيء بعد. عاين التغييرات لتبدأ أولها.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordPanel</name>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Open Run</source>
        <translation>فتح التشغيل</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر في</translation>
    </message>
    <message>
        <source>Nothing has changed since it was first written, %1.</source>
        <translation>لم يتغير شيء منذ أول كتابة له، %1.</translation>
    </message>
    <message>
        <source>The run is not in the history any more</source>
        <translation>لم يعد التشغيل بين العمليات السابقة</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordsModel</name>
    <message>
        <source>Changed</source>
        <translation>تغيّر في</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>patchbay::RefusedModel</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
</context>
<context>
    <name>patchbay::RefusedPanel</name>
    <message>
        <source>What would have been sent</source>
        <translation>ما كان سيُرسل</translation>
    </message>
    <message>
        <source>Refused writes</source>
        <translation>كتابات مرفوضة</translation>
    </message>
    <message>
        <source>A preview sends nothing that may change something on the platform.</source>
        <translation>لا ترسل المعاينة ما قد يغيّر شيئًا على المنصة.</translation>
    </message>
</context>
<context>
    <name>patchbay::RequestView</name>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Headers and body of the request</source>
        <translation>ترويسات الطلب ومتنه</translation>
    </message>
</context>
<context>
    <name>patchbay::RunAgain</name>
    <message>
        <source>Run %1 in production?</source>
        <translation>هل تريد تشغيل %1 في بيئة الإنتاج؟</translation>
    </message>
    <message>
        <source>A run writes what it finds at once, without a plan to look at first. The run before this one changed %1 records.</source>
        <translation>يكتب التشغيل ما يجده فورًا، بلا خطة تراجعها أولًا. السجلات التي غيّرها التشغيل السابق: %1.</translation>
    </message>
    <message>
        <source>Run Now</source>
        <translation>تشغيل الآن</translation>
    </message>
</context>
<context>
    <name>patchbay::RunCharts</name>
    <message>
        <source>Call time p95, p50 dashed</source>
        <translation>زمن الطلب p95، ‏p50 متقطع</translation>
    </message>
    <message>
        <source>Received per second</source>
        <translation>المُستلَم في الثانية</translation>
    </message>
    <message>
        <source>Waited for limits and retries</source>
        <translation>انتظار الحدود وإعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>patchbay::RunPage</name>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Open Plan %1</source>
        <translation>فتح الخطة %1</translation>
    </message>
    <message>
        <source>Export Changes…</source>
        <translation>تصدير التغييرات…</translation>
    </message>
    <message>
        <source>Calls: the first %1 of %2</source>
        <translation>الطلبات: أول %1 من %2</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>الطلبات %1</translation>
    </message>
    <message>
        <source>No call was made</source>
        <translation>لم يُرسل أي طلب</translation>
    </message>
    <message>
        <source>No call was made yet</source>
        <translation>لم يُرسل أي طلب بعد</translation>
    </message>
    <message>
        <source>What is stored was enough, or the run ended before its first request.</source>
        <translation>كفى المخزّن، أو انتهى التشغيل قبل أول طلب.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>The run cannot be read</source>
        <translation>لا يمكن قراءة التشغيل</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Open Integration</source>
        <translation>فتح التكامل</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>تشغيل من جديد</translation>
    </message>
    <message>
        <source>Cancel Run</source>
        <translation>إلغاء التشغيل</translation>
    </message>
    <message>
        <source>Open Plan</source>
        <translation>فتح الخطة</translation>
    </message>
    <message>
        <source>Show Telemetry Over Time</source>
        <translation>عرض القياسات عبر الزمن</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>المشكلة السابقة</translation>
    </message>
    <message>
        <source>Copy Id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>This run has no plan.</source>
        <translation>ليس لهذا التشغيل خطة.</translation>
    </message>
    <message>
        <source>The run is not read yet.</source>
        <translation>لم يُقرأ التشغيل بعد.</translation>
    </message>
    <message>
        <source>The plan is not complete yet.</source>
        <translation>لم تكتمل الخطة بعد.</translation>
    </message>
    <message>
        <source>This run has ended.</source>
        <translation>انتهى هذا التشغيل.</translation>
    </message>
    <message>
        <source>This run goes on.</source>
        <translation>هذا التشغيل ما زال جاريًا.</translation>
    </message>
    <message>
        <source>A plan is applied once; preview again instead.</source>
        <translation>تُطبَّق الخطة مرة واحدة؛ عاين من جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>اختر طلبًا أولًا.</translation>
    </message>
    <message>
        <source>Every call went well.</source>
        <translation>نجحت كل الطلبات.</translation>
    </message>
    <message>
        <source>No problem further down</source>
        <translation>لا مشكلات بعد هذا الموضع</translation>
    </message>
    <message>
        <source>No problem further up</source>
        <translation>لا مشكلات قبل هذا الموضع</translation>
    </message>
    <message>
        <source>There is no other run of this kind to compare with</source>
        <translation>لا يوجد تشغيل آخر من هذا النوع للمقارنة به</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>Copied. Headers, body and secrets are not in it: add them before you send it</source>
        <translation>نُسخ من دون الترويسات والمتن والقيم السرية: أضفها قبل إرساله</translation>
    </message>
    <message>
        <source>plan-%1</source>
        <translation>خطة-%1</translation>
    </message>
</context>
<context>
    <name>patchbay::RunPanel</name>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Close Panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>طُلب في</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>%1 read, %2 changed</source>
        <translation>قُرئ %1، تغيّر %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>patchbay::RunSummary</name>
    <message>
        <source>%1 records</source>
        <translation>السجلات: %1</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>التغييرات: %1 من %2</translation>
    </message>
    <message>
        <source>%1 records of about %2, as in the last run</source>
        <translation>السجلات: %1 من نحو %2 كما في التشغيل السابق</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>في الثانية: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>المتبقي: %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>المتبقي نحو %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>records read</source>
        <translation>سجلات مقروءة</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>ستتغير</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>of at most %1</source>
        <translation>من %1 كحد أقصى</translation>
    </message>
</context>
<context>
    <name>patchbay::RunningList</name>
    <message>
        <source>waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>السجلات: %1</numerusform>
            <numerusform>السجلات: %1</numerusform>
            <numerusform>السجلات: %1</numerusform>
            <numerusform>السجلات: %1</numerusform>
            <numerusform>السجلات: %1</numerusform>
            <numerusform>السجلات: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>قيد التشغيل الآن</translation>
    </message>
    <message>
        <source>Nothing runs at the moment.</source>
        <translation>لا شيء قيد التشغيل حاليًا.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>Cancel the %1 of %2</source>
        <translation>إلغاء عملية %1 للتكامل %2</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsModel</name>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ في</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsPage</name>
    <message>
        <source>Runs and batches</source>
        <translation>عمليات التشغيل والدفعات</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>العمليات السابقة</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Filter by status:, kind:, integration:, after:, before: or text</source>
        <translation>رشّح حسب ⁦status:⁩ أو ⁦kind:⁩ أو ⁦integration:⁩ أو ⁦after:⁩ أو ⁦before:⁩ أو نص</translation>
    </message>
    <message>
        <source>Open Run</source>
        <translation>فتح التشغيل</translation>
    </message>
    <message>
        <source>Open Plan</source>
        <translation>فتح الخطة</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>تشغيل من جديد</translation>
    </message>
    <message>
        <source>Cancel Run</source>
        <translation>إلغاء التشغيل</translation>
    </message>
    <message>
        <source>Compare Two Runs</source>
        <translation>مقارنة تشغيلين</translation>
    </message>
    <message>
        <source>Copy Id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Show or Hide the Panel</source>
        <translation>إظهار اللوحة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show Batches</source>
        <translation>عرض الدفعات</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs</source>
        <translation>
            <numerusform>عمليات التشغيل: %1</numerusform>
            <numerusform>عمليات التشغيل: %1</numerusform>
            <numerusform>عمليات التشغيل: %1</numerusform>
            <numerusform>عمليات التشغيل: %1</numerusform>
            <numerusform>عمليات التشغيل: %1</numerusform>
            <numerusform>عمليات التشغيل: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs and more</source>
        <translation>عمليات التشغيل: %1 وأكثر</translation>
    </message>
    <message>
        <source>No run passes the filter</source>
        <translation>لا يطابق المرشح أي تشغيل</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>لم يُشغَّل شيء بعد</translation>
    </message>
    <message>
        <source>Press Esc in the filter to see all.</source>
        <translation>اضغط Esc في المرشح لعرض الكل.</translation>
    </message>
    <message>
        <source>Every preview, run and apply is listed here, with its calls and what came of it. Choose an integration and press Preview Changes.</source>
        <translation>تُسرد هنا كل معاينة وتشغيل وتطبيق، مع طلباتها ونتائجها. اختر تكاملًا واضغط «معاينة التغييرات».</translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation>لا يمكن قراءة عمليات التشغيل</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>اختر تشغيلًا أولًا.</translation>
    </message>
    <message>
        <source>This run has no plan.</source>
        <translation>ليس لهذا التشغيل خطة.</translation>
    </message>
    <message>
        <source>A plan is applied once; preview again instead.</source>
        <translation>تُطبَّق الخطة مرة واحدة؛ عاين من جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This run has ended.</source>
        <translation>انتهى هذا التشغيل.</translation>
    </message>
    <message>
        <source>Select exactly two runs first.</source>
        <translation>حدد تشغيلين فقط أولًا.</translation>
    </message>
</context>
<context>
    <name>patchbay::ScheduleForm</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Preview: the plan waits for you</source>
        <translation>معاينة: تنتظرك الخطة</translation>
    </message>
    <message>
        <source>Run: fetch and write</source>
        <translation>تشغيل: جلب وكتابة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Every so many minutes</source>
        <translation>كل عدد من الدقائق</translation>
    </message>
    <message>
        <source>At times (cron)</source>
        <translation>في أوقات محددة (cron)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>تعبير cron</translation>
    </message>
    <message>
        <source>Minute, hour, day, month, weekday; or @daily and the like.</source>
        <translation>الدقيقة والساعة واليوم والشهر ويوم الأسبوع؛ أو @daily وما شابهها.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>The next times are shown here.</source>
        <translation>تظهر المواعيد القادمة هنا.</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>التالي:</translation>
    </message>
</context>
<context>
    <name>patchbay::SchedulesSection</name>
    <message>
        <source>at %1 (%2)</source>
        <translation>وفق %1 (%2)</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>كل %1 يوم</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>every %1 hours</source>
        <translation>كل %1 ساعة</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>كل دقيقة</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>كل %1 دقيقة</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>الجداول الزمنية</translation>
    </message>
    <message>
        <source>It runs when somebody asks for it.</source>
        <translation>يعمل عندما يطلبه أحد.</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1، متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause Schedule</source>
        <translation>إيقاف الجدول الزمني مؤقتًا</translation>
    </message>
    <message>
        <source>Resume Schedule</source>
        <translation>استئناف الجدول الزمني</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove Schedule</source>
        <translation>إزالة الجدول الزمني</translation>
    </message>
    <message>
        <source>Last time skipped: %1</source>
        <translation>تُخطّي آخر موعد: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::SecretEdit</name>
    <message>
        <source>line breaks in the pasted text were left out</source>
        <translation>حُذفت فواصل الأسطر من النص الملصق</translation>
    </message>
    <message>
        <source>blanks around the pasted text were left out</source>
        <translation>حُذفت المسافات حول النص الملصق</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>محرف واحد</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>عدد المحارف: %1</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1؛ %2.</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Try the Keychain Again</source>
        <translation>إعادة محاولة سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Change Where Requests Go</source>
        <translation>تغيير وجهات الطلبات</translation>
    </message>
    <message>
        <source>Open Data Folder</source>
        <translation>فتح مجلد البيانات</translation>
    </message>
    <message>
        <source>Cannot open %1: no program for folders answers.</source>
        <translation>لا يمكن فتح %1: لا يستجيب أي برنامج للمجلدات.</translation>
    </message>
    <message>
        <source>The workspace is not on this machine</source>
        <translation>مساحة العمل ليست على هذا الجهاز</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>About Patchbay</source>
        <translation>حول Patchbay</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Where requests may go</source>
        <translation>وجهات الطلبات المسموح بها</translation>
    </message>
    <message>
        <source>The Public Internet</source>
        <translation>الإنترنت العام</translation>
    </message>
    <message>
        <source>The Public Internet and These Ranges</source>
        <translation>الإنترنت العام وهذه النطاقات</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>إلى أي مكان</translation>
    </message>
    <message>
        <source>Requests go to</source>
        <translation>وجهة الطلبات</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>من غيّر ماذا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>License</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>%1 is unlocked</source>
        <translation>%1 مفتوحة</translation>
    </message>
    <message>
        <source>Credentials are kept there, and nowhere else.</source>
        <translation>تُحفظ بيانات الاعتماد فيها وحدها، لا في مكان آخر.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 مقفلة</translation>
    </message>
    <message>
        <source>Unlock it in your desktop&apos;s password program, or log in again; then try again.</source>
        <translation>افتحها في برنامج كلمات المرور على سطح المكتب، أو سجّل الدخول من جديد؛ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>لا يمكن استخدام %1</translation>
    </message>
    <message>
        <source>It is %1. Start a keychain (GNOME Keyring, KWallet), or start Patchbay with --key-file, which keeps credentials in a sealed file.</source>
        <translation>حالتها: %1. شغّل سلسلة مفاتيح (GNOME Keyring أو KWallet)، أو شغّل Patchbay بـ ⁦--key-file⁩ ليحفظ بيانات الاعتماد في ملف مشفّر.</translation>
    </message>
    <message>
        <source>Platforms on the internet only. Nothing in your own network can be reached through a connector, by mistake or by somebody&apos;s design.</source>
        <translation>منصات على الإنترنت فقط. لا يمكن الوصول عبر موصل إلى أي شيء في شبكتك، لا خطأً ولا عمدًا.</translation>
    </message>
    <message>
        <source>Also what stands in these address ranges: a shop or a warehouse in your own network.</source>
        <translation>وكذلك ما يقع في نطاقات العناوين هذه: متجر أو مستودع في شبكتك.</translation>
    </message>
    <message>
        <source>Also every address of your own network and of this machine. Only addresses of cloud metadata services stay closed.</source>
        <translation>وكذلك كل عنوان في شبكتك وفي هذا الجهاز. ولا يبقى مغلقًا إلا عناوين خدمات البيانات الوصفية السحابية.</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>Let Requests Go Further</source>
        <translation>السماح بوجهات أوسع</translation>
    </message>
    <message>
        <source>From now on connectors may also send requests to: %1. They carry credentials.</source>
        <translation>يمكن للموصلات من الآن أن ترسل طلبات أيضًا إلى: %1. تحمل هذه الطلبات بيانات اعتماد.</translation>
    </message>
    <message>
        <source>Let Them</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Sandbox: everything in it is play</source>
        <translation>بيئة تجريبية: كل ما فيها للتجربة</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Show All Keys</source>
        <translation>عرض كل المفاتيح</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>الطلب الواحد</translation>
    </message>
    <message>
        <source>%1 s, then it is given up</source>
        <translation>%1 ث، ثم يُترك</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>الرد الواحد</translation>
    </message>
    <message>
        <source>%1 MB, more is not read</source>
        <translation>%1 م.ب، وما زاد لا يُقرأ</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>في آن واحد</translation>
    </message>
    <message>
        <source>%1 calls to one integration; others wait</source>
        <translation>عدد الطلبات إلى التكامل الواحد: %1، وينتظر غيرها</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>A plan that would delete more than %1 % of a stream asks first.</source>
        <translation>الخطة التي ستحذف أكثر من %1 % من المسار تطلب تأكيدًا أولًا.</translation>
    </message>
    <message>
        <source>To change them</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>A connector may say what its platform allows. The share of deletes is a setting of each integration.</source>
        <translation>قد يحدد الموصل ما تسمح به منصته. ونسبة الحذف إعداد في كل تكامل.</translation>
    </message>
    <message>
        <source>Its state is not known yet</source>
        <translation>حالتها غير معروفة بعد</translation>
    </message>
    <message>
        <source>The engine has not said it.</source>
        <translation>لم يذكرها المحرك بعد.</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsPresenter</name>
    <message>
        <source>Requests go to: %1</source>
        <translation>وجهة الطلبات: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsSection</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Deletes ask above</source>
        <translation>تأكيد الحذف فوق</translation>
    </message>
    <message>
        <source>Percent of a stream, 0 to 100: a plan that would delete more asks first.</source>
        <translation>نسبة مئوية من المسار، من 0 إلى 100: تطلب الخطة التأكيد أولًا إن كانت ستحذف أكثر.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Name in URLs</source>
        <translation>الاسم في الروابط</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Deletes ask</source>
        <translation>تأكيد الحذف</translation>
    </message>
    <message>
        <source>above %1 % of a stream</source>
        <translation>فوق %1 % من المسار</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsStep</name>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Connect in test first. It stays what it is: production is an integration of its own.</source>
        <translation>اربط في بيئة الاختبار أولًا. لا تتغير البيئة بعد ذلك: للإنتاج تكامل مستقل.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in URLs</source>
        <translation>الاسم في الروابط</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and single hyphens. It stays what it is.</source>
        <translation>حروف لاتينية صغيرة وأرقام وشرطات مفردة. لا يتغير بعد ذلك.</translation>
    </message>
    <message>
        <source>It is installed: this stays.</source>
        <translation>ثُبّت بالفعل: لا يتغير هذا.</translation>
    </message>
    <message>
        <source>Settings for %1</source>
        <translation>إعدادات %1</translation>
    </message>
    <message>
        <source>What %1 needs</source>
        <translation>ما يحتاج إليه %1</translation>
    </message>
</context>
<context>
    <name>patchbay::SourceForm</name>
    <message>
        <source>Takes from</source>
        <translation>يأخذ من</translation>
    </message>
    <message>
        <source>No other integration of this environment has records: install one first.</source>
        <translation>لا يوجد في هذه البيئة تكامل آخر له سجلات: ثبّت واحدًا أولًا.</translation>
    </message>
    <message>
        <source>%1: the records chosen here are written to the platform.</source>
        <translation>%1: السجلات المختارة هنا تُكتب إلى المنصة.</translation>
    </message>
    <message>
        <source>Nothing: it sends nothing</source>
        <translation>لا شيء: لا يُرسل شيئًا</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (لم يعد موجودًا)</translation>
    </message>
</context>
<context>
    <name>patchbay::StageBar</name>
    <message>
        <source>%1 read</source>
        <translation>قُرئ: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>متغيرة: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::StatusBar</name>
    <message>
        <source>Engine running</source>
        <translation>المحرك يعمل</translation>
    </message>
    <message>
        <source>The engine does not answer</source>
        <translation>المحرك لا يستجيب</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>قيد التشغيل: %1</translation>
    </message>
    <message>
        <source>Keychain unlocked</source>
        <translation>سلسلة المفاتيح مفتوحة</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Keychain refused</source>
        <translation>سلسلة المفاتيح رافضة</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>سلسلة المفاتيح لا تستجيب</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>لا توجد سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>patchbay::StepList</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>الخطوة الحالية</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>patchbay::StreamList</name>
    <message>
        <source>Streams</source>
        <translation>المسارات</translation>
    </message>
</context>
<context>
    <name>patchbay::StreamsModel</name>
    <message>
        <source>All streams</source>
        <translation>كل المسارات</translation>
    </message>
</context>
<context>
    <name>patchbay::StreamsSection</name>
    <message>
        <source>Streams</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Programs may start runs (API)</source>
        <translation>يمكن للبرامج بدء التشغيل (API)</translation>
    </message>
    <message>
        <source>Schedules may start runs</source>
        <translation>يمكن للجداول الزمنية بدء التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>السجلات: %1</numerusform>
            <numerusform>السجلات: %1</numerusform>
            <numerusform>السجلات: %1</numerusform>
            <numerusform>السجلات: %1</numerusform>
            <numerusform>السجلات: %1</numerusform>
            <numerusform>السجلات: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records, off</source>
        <translation>
            <numerusform>السجلات: %1، متوقف</numerusform>
            <numerusform>السجلات: %1، متوقف</numerusform>
            <numerusform>السجلات: %1، متوقف</numerusform>
            <numerusform>السجلات: %1، متوقف</numerusform>
            <numerusform>السجلات: %1، متوقف</numerusform>
            <numerusform>السجلات: %1، متوقف</numerusform>
        </translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>المصدر…</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>مصدر %1</translation>
    </message>
    <message>
        <source>It sends to the platform: choose first whose records it takes</source>
        <translation>يُرسل إلى المنصة: اختر أولًا التكامل الذي يأخذ سجلاته</translation>
    </message>
    <message>
        <source>takes from %1</source>
        <translation>يأخذ من %1</translation>
    </message>
    <message>
        <source>has no source yet</source>
        <translation>لا مصدر له بعد</translation>
    </message>
</context>
<context>
    <name>patchbay::TelemetryPage</name>
    <message>
        <source>%1 · %2 calls, %3 errors</source>
        <translation>%1 · الطلبات: %2، الأخطاء: %3</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>المدة الزمنية</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Show Runs of This Integration</source>
        <translation>عرض عمليات تشغيل هذا التكامل</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>الطلبات عبر الزمن</translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation>طلبات %1</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>لا يمكن قراءة الأرقام</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No call was made in this time</source>
        <translation>لم يُرسل أي طلب في هذه المدة</translation>
    </message>
    <message>
        <source>Runs and previews call the platform; what they find is summed up here by the hour.</source>
        <translation>تتصل عمليات التشغيل والمعاينات بالمنصة؛ ويُلخَّص هنا ما تجده كل ساعة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
            <numerusform>الطلبات: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشلت عملية %1</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>لم يفشل أي منها</translation>
    </message>
    <message>
        <source>%1: %2, departures: %3</source>
        <translation>%1: %2، الخروج عن المعتاد: %3</translation>
    </message>
    <message>
        <source>Call time p95, p50 dashed</source>
        <translation>زمن الطلب p95، ‏p50 متقطع</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>معدل الأخطاء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Calls, and how many of them failed.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>patchbay::TestStep</name>
    <message>
        <source>What was asked</source>
        <translation>ما طُلب</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>يجري الاختبار</translation>
    </message>
    <message>
        <source>Asking %1 with these credentials</source>
        <translation>يجري سؤال %1 ببيانات الاعتماد هذه</translation>
    </message>
    <message>
        <source>One call that changes nothing. They are stored only when the platform accepts them.</source>
        <translation>طلب واحد لا يغيّر شيئًا. ولا تُخزّن إلا إذا قبلتها المنصة.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>تم الربط</translation>
    </message>
    <message>
        <source>The platform accepts the credentials</source>
        <translation>قبلت المنصة بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>تم الربط باسم %1</translation>
    </message>
    <message>
        <source>They are stored. The integration is active.</source>
        <translation>خُزّنت بيانات الاعتماد. التكامل نشط.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>استغرق</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>⁦%1 ms⁩</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Nothing was stored. Correct what is wrong, then test again.</source>
        <translation>لم يُخزَّن شيء. صحّح الخطأ ثم اختبر من جديد.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>The credentials wait to be stored: %1</source>
        <translation>تنتظر بيانات الاعتماد التخزين: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::WaterfallLegend</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>أول بايت</translation>
    </message>
    <message>
        <source>download</source>
        <translation>تنزيل</translation>
    </message>
</context>
<context>
    <name>patchbay::WorkspaceHead</name>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>runwording</name>
    <message>
        <source>its plan is incomplete</source>
        <translation>خطتها غير مكتملة</translation>
    </message>
    <message>
        <source>there is no plan</source>
        <translation>لا توجد خطة</translation>
    </message>
    <message>
        <source>changes kept: %1</source>
        <translation>التغييرات المحفوظة: %1</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Applied %1 changes</source>
        <translation>التغييرات المطبَّقة: %1</translation>
    </message>
    <message>
        <source>Nothing would change in %1 records</source>
        <translation>لن يتغير شيء في السجلات (%1)</translation>
    </message>
    <message>
        <source>Nothing had changed in %1 records</source>
        <translation>لم يتغير شيء في السجلات (%1)</translation>
    </message>
    <message>
        <source>Would change %1 of %2 records</source>
        <translation>السجلات التي ستتغير: %1 من %2</translation>
    </message>
    <message>
        <source>Changed %1 of %2 records</source>
        <translation>السجلات المتغيرة: %1 من %2</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation>يعمل على %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 للتكامل %2</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>checking the plan</source>
        <translation>التحقق من الخطة</translation>
    </message>
    <message>
        <source>Waits until other runs leave room</source>
        <translation>ينتظر حتى تفسح عمليات تشغيل أخرى مكانًا</translation>
    </message>
    <message>
        <source>Did not finish everything</source>
        <translation>لم يكتمل كل شيء</translation>
    </message>
    <message>
        <source>Did not finish everything, last in %1</source>
        <translation>لم يكتمل كل شيء، وكان التوقف في %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت العملية</translation>
    </message>
    <message>
        <source>Failed in %1</source>
        <translation>فشلت العملية في %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت العملية</translation>
    </message>
    <message>
        <source>Cancelled in %1</source>
        <translation>أُلغيت العملية في %1</translation>
    </message>
    <message>
        <source>The engine stopped in the middle</source>
        <translation>توقف المحرك في الأثناء</translation>
    </message>
    <message>
        <source>The engine stopped in the middle of %1</source>
        <translation>توقف المحرك في أثناء %1</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation>المنتهية: %1 من %2</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1، الفاشلة: %2</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>غير مربوط</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>اكتمل جزئيًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>قيد التطبيق</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>مطبَّقة</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>متقادمة</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>قيد المقارنة</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>قبل %1 يوم</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>⁦%1 ms⁩</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
</context>
</TS>
