package org.plimsoll.formats.draft;

import java.io.Serial;

/** A row that cannot be used; the message is the reason. */
final class RowLeft extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    RowLeft(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
