package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.casefile.ColumnFormat.optional;
import static org.plimsoll.formats.casefile.ColumnFormat.required;

import org.plimsoll.core.casefile.Reply;

/** {@code replies.csv}: the right of reply. */
final class RepliesReader {
    static final TableFormat FORMAT = TableFormat.ofStatements(
            "replies.csv",
            "The right of reply: who was asked, by whom, when, and what they said.",
            required("party", "text", "who was asked"),
            optional("asked_by", "text", "who asked"),
            optional("asked", "text", "when, as reported"),
            optional("answer", "text", "their words, or that none came"),
            optional("answered", "text", "when, as reported"));

    private RepliesReader() {}

    static Reply reply(RowReader row) {
        return new Reply(
                row.required("party"),
                row.text("asked_by"),
                row.text("asked"),
                row.text("answer"),
                row.text("answered"),
                row.citation());
    }
}
