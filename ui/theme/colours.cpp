// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/colours.h"

namespace patchbay {

namespace {

Colours lightColours()
{
    Colours c;
    c.s0 = 0xffffff;
    c.s1 = 0xf7f7f5;
    c.s2 = 0xefefec;
    c.s3 = 0xe2e2de;
    c.line = 0xe4e4e0;
    c.lineSoft = 0xefefec;
    c.lineStrong = 0xbdbdb6;
    c.t1 = 0x1c1c1a;
    c.t2 = 0x55554e;
    c.t3 = 0x6a6a62;
    c.accent = 0x2a5bd7;
    c.accentFill = 0x2a5bd7;
    c.onFill = 0xffffff;
    c.accent1 = 0xc9d7f7;
    c.accent2 = 0x8faeee;
    c.accent3 = 0x5b84e2;
    c.selection = 0xe4ebfb;
    c.ok = 0x1b7340;
    c.okTint = 0xe3f2e8;
    c.okFill = 0x3e9a63;
    c.warn = 0x8a5700;
    c.warnTint = 0xfbf0d9;
    c.warnFill = 0xd79a2b;
    c.err = 0xb8271f;
    c.errTint = 0xfce9e7;
    c.errFill = 0xd5443b;
    c.muteFill = 0xc4c4be;
    c.markAdd = 0xb9e3c6;
    c.markDel = 0xf7c4bf;
    c.production = 0x9a2c6e;
    c.test = 0x0b6e75;
    return c;
}

Colours darkColours()
{
    Colours c;
    c.s0 = 0x1b1c1e;
    c.s1 = 0x151617;
    c.s2 = 0x242528;
    c.s3 = 0x34353a;
    c.line = 0x2c2d31;
    c.lineSoft = 0x242528;
    c.lineStrong = 0x54555c;
    c.t1 = 0xeaeae7;
    c.t2 = 0xb0b0ab;
    c.t3 = 0x9a9a95;
    c.accent = 0x8aabff;
    c.accentFill = 0x3c66d6;
    c.onFill = 0xffffff;
    c.accent1 = 0x2b3a5e;
    c.accent2 = 0x4865a8;
    c.accent3 = 0x6d8fe0;
    c.selection = 0x22304f;
    c.ok = 0x6fc78e;
    c.okTint = 0x182e20;
    c.okFill = 0x4fa971;
    c.warn = 0xe2b556;
    c.warnTint = 0x33280f;
    c.warnFill = 0xc9983a;
    c.err = 0xff8d84;
    c.errTint = 0x3b1e1c;
    c.errFill = 0xe0645a;
    c.muteFill = 0x4a4b51;
    c.markAdd = 0x255e3a;
    c.markDel = 0x7a2f2a;
    c.production = 0xe07db5;
    c.test = 0x54b9c0;
    return c;
}

Colours increased(Colours c)
{
    c.muteFill = c.lineStrong;
    c.lineSoft = c.line;
    c.line = c.lineStrong;
    c.lineStrong = c.t3;
    c.t3 = c.t2;
    c.t2 = c.t1;
    return c;
}

} // namespace

Colours coloursOf(Appearance appearance, Contrast contrast)
{
    const Colours usual = appearance == Appearance::Light ? lightColours() : darkColours();
    return contrast == Contrast::Increased ? increased(usual) : usual;
}

} // namespace patchbay
