package org.plimsoll.app.mangled;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Damage to any file's bytes. */
final class FileManglings {
    private FileManglings() {}

    static List<Mangling> all() {
        List<Mangling> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(new Mangling("file: cut short", FileManglings::cut));
            all.add(new Mangling("file: bytes changed at random", FileManglings::flip));
        }
        all.add(new Mangling("file: empty", d -> d.put(d.anyFile(), "")));
        all.add(new Mangling("file: blank lines only", d -> d.put(d.anyFile(), "\n \n\t\n\r\n")));
        all.add(new Mangling("file: taken away", d -> d.remove(d.anyFile())));
        all.add(new Mangling("file: a folder in its place", d -> d.turnIntoFolder(d.anyFile())));
        all.add(new Mangling("file: NUL bytes only", d -> d.put(d.anyFile(), new byte[1 + d.below(100_000)])));
        all.add(new Mangling("file: NUL bytes at its end", d -> bytes(d, b -> Arrays.copyOf(b, b.length + 4096))));
        all.add(new Mangling("file: another file's content", d -> d.put(d.anyFile(), d.bytes(d.anyFile()))));
        all.add(new Mangling(
                "file: compressed",
                d -> d.put(d.anyFile(), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2})));
        all.add(new Mangling(
                "file: a workbook", d -> d.put(d.anyFile(), new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0})));
        all.add(new Mangling("file: random bytes", FileManglings::noise));
        all.add(new Mangling("file: twice over", d -> {
            String file = d.anyFile();
            d.edit(file, text -> text + text);
        }));
        encoded(all, "UTF-16, little end first", "\uFEFF", UTF_16LE);
        encoded(all, "UTF-16, big end first", "\uFEFF", UTF_16BE);
        encoded(all, "UTF-16 without a mark", "", UTF_16LE);
        encoded(all, "UTF-32", "\uFEFF", Charset.forName("UTF-32LE"));
        encoded(all, "windows-1251", "", Charset.forName("windows-1251"));
        encoded(all, "EUC-KR", "", Charset.forName("EUC-KR"));
        encoded(all, "EBCDIC", "", Charset.forName("IBM037"));
        encoded(all, "UTF-7 of a kind", "+AD0-", ISO_8859_1);
        text(all, "a mark at its beginning", text -> "\uFEFF" + text);
        text(all, "two marks at its beginning", text -> "\uFEFF\uFEFF" + text);
        text(
                all,
                "a mark in its middle",
                text -> text.substring(0, text.length() / 2) + "\uFEFF" + text.substring(text.length() / 2));
        text(all, "line ends of old Macs", text -> text.replace('\n', '\r'));
        text(all, "line ends of Windows", text -> text.replace("\n", "\r\n"));
        text(all, "other line ends", text -> text.replace("\n", "\u2028"));
        text(all, "semicolons", text -> text.replace(',', ';'));
        text(all, "tabs", text -> text.replace(',', '\t'));
        text(all, "all quotes taken away", text -> text.replace("\"", "") + " ");
        text(all, "curly quotes", text -> text.replace('"', '\u201D') + "\n");
        text(all, "capitals", text -> text.toUpperCase(java.util.Locale.ROOT));
        text(all, "a megabyte without a line break", text -> text + "z".repeat(1 << 20));
        text(all, "a megabyte of line breaks", text -> text + "\n".repeat(1 << 20));
        text(all, "a megabyte of commas", text -> text + ",".repeat(1 << 20));
        text(all, "a hundred thousand quotes", text -> text + "\"\n".repeat(100_000));
        text(all, "homoglyphs", text -> text.replace('a', '\u0430'));
        text(all, "text from right to left", text -> text.replace("\n", "\u202E\n"));
        return all;
    }

    private static void cut(Damage d) {
        String file = d.anyFile();
        byte[] bytes = d.bytes(file);
        d.put(file, Arrays.copyOf(bytes, d.below(bytes.length)));
    }

    private static void flip(Damage d) {
        bytes(d, bytes -> {
            byte[] changed = bytes.clone();
            for (int times = 1 + d.below(20); times > 0; times--) {
                changed[d.below(changed.length)] = (byte) d.below(256);
            }
            return changed;
        });
    }

    private static void noise(Damage d) {
        byte[] noise = new byte[20_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) d.below(256);
        }
        d.put(d.anyFile(), noise);
    }

    private static void bytes(Damage d, UnaryOperator<byte[]> change) {
        String file = d.anyFile();
        d.put(file, change.apply(d.bytes(file)));
    }

    private static void text(List<Mangling> all, String kind, UnaryOperator<String> change) {
        all.add(new Mangling("file: " + kind, d -> {
            String file = d.anyFile();
            d.put(file, change.apply(d.text(file)));
        }));
    }

    private static void encoded(List<Mangling> all, String kind, String mark, Charset charset) {
        all.add(new Mangling("file: " + kind, d -> {
            String file = d.anyFile();
            d.put(file, (mark + d.text(file)).getBytes(charset));
        }));
    }
}
