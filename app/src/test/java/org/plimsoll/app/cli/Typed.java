package org.plimsoll.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;

/** A command as somebody types it, with what it prints. */
record Typed(int code, String out, String err) {

    /** A command about the lists that are kept in a folder. */
    static Typed with(Path lists, Object... words) {
        Object[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--lists";
        all[words.length + 1] = lists;
        return command(all);
    }

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
