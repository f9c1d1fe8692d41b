package org.plimsoll.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** A command as somebody types it, with what it prints. */
record Typed(int code, String out, String err) {

    static Typed command(Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] args = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            args[i] = words[i].toString();
        }
        int code = line.execute(args);
        return new Typed(code, out.toString(), err.toString());
    }
}
