package org.plimsoll.formats.yaml;

import java.util.Locale;
import java.util.Optional;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Turns the parser's complaint into where, what and how to mend it: the person who reads it knows ships, not YAML. */
final class YamlSyntax {
    private YamlSyntax() {}

    static Issue issue(String file, YamlEngineException e) {
        if (e instanceof MarkedYamlEngineException marked) {
            Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
            String problem = marked.getProblem() == null ? "" : marked.getProblem();
            String context = marked.getContext() == null ? "" : marked.getContext();
            int line = mark.map(Mark::getLine).orElse(0) + 1;
            int column = mark.map(Mark::getColumn).orElse(0) + 1;
            String began = marked.getContextMark()
                    .filter(m -> m.getLine() + 1 != line)
                    .map(m -> " (in what began on line " + (m.getLine() + 1) + ")")
                    .orElse("");
            return Issue.fatal(
                    "yaml-syntax",
                    Locus.atLine(file, line),
                    ("column " + column + ": " + context + (context.isEmpty() ? "" : ", ") + problem + began)
                            .replace("\n", " "),
                    remedy(context, problem));
        }
        if (e instanceof ReaderException reader) {
            return Issue.fatal(
                    "yaml-syntax",
                    Locus.inFile(file),
                    String.format(Locale.ROOT, "The character U+%04X is not allowed in YAML", reader.getCodePoint()),
                    "Remove it; if there are many, the file may not be text");
        }
        return Issue.fatal(
                "yaml-syntax",
                Locus.inFile(file),
                "The file is not YAML: " + e.getMessage(),
                "Check the file's format");
    }

    private static String remedy(String context, String problem) {
        String all = (context + " " + problem).toLowerCase(Locale.ROOT);
        if (all.contains("\\t") || all.contains("tab")) {
            return "Indent with spaces; YAML does not take tabs";
        }
        if (all.contains("mapping values are not allowed")) {
            return "Put quotes around a value that contains ': ', and check the indentation";
        }
        if (all.contains("could not find expected ':'")) {
            return "Write 'key: value' with a blank after the colon, and check the line before";
        }
        if (all.contains("quoted scalar")) {
            return "Close the quote";
        }
        if (all.contains("flow sequence") || all.contains("flow mapping")) {
            return "Close the bracket, and put commas between the values";
        }
        if (all.contains("block mapping") || all.contains("block collection") || all.contains("block end")) {
            return "Give all keys of one mapping the same indentation";
        }
        if (all.contains("alias") || all.contains("anchor")) {
            return "Put quotes around a value that begins with * or &";
        }
        return "Put quotes around values with special characters, and check the indentation of this line and the one before";
    }
}
