package org.plimsoll.formats.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/** Collects fields under the limits: what is over them is counted, not kept. */
final class RawRecordHandler extends AbstractBaseCsvCallbackHandler<RawRecord> {
    private final int maxFields;
    private final int maxFieldChars;
    private String[] fields = new String[16];
    private int kept;
    private int count;
    private int oversized;
    private boolean endMark;

    RawRecordHandler(int maxFields, int maxFieldChars) {
        this.maxFields = maxFields;
        this.maxFieldChars = maxFieldChars;
    }

    /** The line, counted from where the parser began, on which the record in hand began. */
    long currentLine() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        kept = 0;
        count = 0;
        oversized = -1;
        endMark = false;
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
        endMark = len > 0 && buf[offset + len - 1] == EndMarkReader.END_MARK;
        int position = count++;
        if (position >= maxFields) {
            return;
        }
        if (kept == fields.length) {
            fields = Arrays.copyOf(fields, kept * 2);
        }
        if (len > maxFieldChars) {
            oversized = oversized < 0 ? position : oversized;
            fields[kept++] = "";
        } else {
            fields[kept++] = len == 0 ? "" : new String(buf, offset, len);
        }
    }

    @Override
    protected RawRecord buildRecord() {
        return new RawRecord(getStartingLineNumber(), Arrays.copyOf(fields, kept), count, oversized, endMark);
    }
}
