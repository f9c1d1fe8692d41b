package org.plimsoll.formats.xml;

import java.io.IOException;

/** A guard beneath the parser refuses to hand on more; goes through the parser as the only kind of exception that it lets pass. */
final class GuardFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final String code;

    GuardFailure(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
