package org.plimsoll.formats.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.plimsoll.formats.zip.Zips;

/** Workbooks written part by part, so that tests can put anything into them. */
public final class Workbooks {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            <Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            </Types>""";
    private static final String STYLES = """
            <styleSheet %s><numFmts count="3"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/>\
            <numFmt numFmtId="165" formatCode="#,##0.00&quot;days&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>
            <cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/><xf numFmtId="166"/></cellXfs></styleSheet>""".formatted(MAIN);

    private Workbooks() {}

    /** One visible sheet "Ships" with these rows and a hidden empty one. Styles 1 and 2 are dates, 4 a time, 3 and 5 numbers. */
    public static byte[] of(String rows) throws IOException {
        return of(rows, "");
    }

    public static byte[] of(String rows, String prologue) throws IOException {
        return of(rows, prologue, "state=\"hidden\"", "");
    }

    /** A second visible sheet "Notes" with these rows. */
    public static byte[] two(String rows, String others) throws IOException {
        return of(rows, "", "", others);
    }

    /** A hidden sheet "Notes" with these rows. */
    public static byte[] withHidden(String rows, String hidden) throws IOException {
        return of(rows, "", "state=\"hidden\"", hidden);
    }

    /** One row of texts; blank ones are left out, and what begins with {@code <c} is a cell as it stands. */
    public static String row(int number, String... texts) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            String reference = " r=\"" + (char) ('A' + i) + number + "\"";
            if (texts[i].startsWith("<c")) {
                row.append("<c").append(reference).append(texts[i].substring(2));
            } else if (!texts[i].isEmpty()) {
                row.append("<c").append(reference).append(" t=\"inlineStr\"><is><t>");
                row.append(texts[i].replace("&", "&amp;").replace("<", "&lt;")).append("</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    /** A cell for a row: a number, of one of the styles. */
    public static String number(String number, int style) {
        return "<c s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    private static byte[] of(String rows, String prologue, String state, String others) throws IOException {
        return Zips.of(
                "[Content_Types].xml", TYPES.getBytes(UTF_8),
                "_rels/.rels", relations("officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml", """
                <workbook %s xmlns:r="%s"><sheets><sheet name="Ships" sheetId="1" r:id="r1"/>\
                <sheet name="Notes" sheetId="2" %s r:id="r2"/></sheets></workbook>""".formatted(MAIN, RELATIONS, state).getBytes(UTF_8),
                "xl/_rels/workbook.xml.rels",
                        relations(
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "worksheet",
                                "worksheets/sheet2.xml",
                                "styles",
                                "styles.xml",
                                "sharedStrings",
                                "sharedStrings.xml"),
                "xl/styles.xml", STYLES.getBytes(UTF_8),
                "xl/sharedStrings.xml",
                        ("<sst " + MAIN + "><si><t>shared</t></si><si><r><t>in </t></r><r><t>parts</t></r></si></sst>")
                                .getBytes(UTF_8),
                "xl/worksheets/sheet1.xml",
                        (prologue + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>")
                                .getBytes(UTF_8),
                "xl/worksheets/sheet2.xml",
                        ("<worksheet " + MAIN + "><sheetData>" + others + "</sheetData></worksheet>").getBytes(UTF_8));
    }

    private static byte[] relations(String... typesAndTargets) {
        var xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, RELATIONS, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString().getBytes(UTF_8);
    }
}
