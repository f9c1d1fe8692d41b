package org.plimsoll.formats.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.Parsed;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds one tree from the parser's events. Used once. */
final class YamlTree {
    private final String file;
    private final YamlLimits limits;
    private final List<Issue> issues = new ArrayList<>();
    private final Deque<YamlFrame> open = new ArrayDeque<>();
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int aliases;
    private long nodes;
    private int documents;
    private @Nullable YamlNode root;

    /** A value that may be referred to, with the number of nodes it stands for. */
    private record Anchored(YamlNode node, long weight) {}

    /** Ends the building; carries the fatal issue. */
    private static final class Refused extends RuntimeException {
        private final transient Issue issue;

        Refused(Issue issue) {
            super(issue.problem(), null, false, false);
            this.issue = issue;
        }
    }

    YamlTree(String file, YamlLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    Parsed<YamlNode> build(String text) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Math.toIntExact(Math.min(limits.maxBytes(), Integer.MAX_VALUE)))
                .build();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                accept(event);
            }
        } catch (Refused e) {
            return Parsed.failed(issues, e.issue);
        } catch (YamlEngineException e) {
            return Parsed.failed(issues, YamlSyntax.issue(file, e));
        }
        if (root == null) {
            return Parsed.failed(
                    issues,
                    Issue.fatal(
                            "empty-file",
                            Locus.inFile(file),
                            "The file is empty",
                            "Write the keys that it should hold"));
        }
        return new Parsed<>(root, issues);
    }

    private void accept(Event event) {
        int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
        int column = event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
        switch (event) {
            case DocumentStartEvent start -> {
                if (++documents > 1) {
                    throw refused("yaml-documents", line, "A second document begins here", "Remove the line '---'");
                }
            }
            case CollectionStartEvent start -> {
                if (open.size() >= limits.maxDepth()) {
                    throw refused(
                            "yaml-depth",
                            line,
                            "Values are nested more than " + limits.maxDepth() + " levels deep",
                            "Flatten the file; no case needs this");
                }
                warnOfTag(start.getTag(), line);
                open.push(new YamlFrame(start instanceof MappingStartEvent, start.getAnchor(), line, column));
            }
            case CollectionEndEvent end -> {
                YamlFrame frame = open.pop();
                count(1, line);
                add(frame.toNode(), frame.anchor(), frame.weight());
            }
            case ScalarEvent scalar -> {
                warnOfTag(scalar.getTag(), line);
                count(1, line);
                boolean plain = scalar.isPlain()
                        && scalar.getTag()
                                .filter("tag:yaml.org,2002:str"::equals)
                                .isEmpty();
                add(new YamlScalar(scalar.getValue(), plain, line, column), scalar.getAnchor(), 1);
            }
            case AliasEvent alias -> addAlias(alias, line);
            default -> {
                // stream start and end, document end, comments: nothing to build
            }
        }
    }

    private void addAlias(AliasEvent alias, int line) {
        if (++aliases > limits.maxAliases()) {
            throw refused(
                    "yaml-aliases",
                    line,
                    "The file has more than " + limits.maxAliases() + " aliases (*name)",
                    "Write the values out; aliases can blow a small file up without bound");
        }
        Anchored target = anchors.get(alias.getAlias());
        if (target == null) {
            throw refused(
                    "yaml-aliases",
                    line,
                    "The alias *" + alias.getAlias().getValue() + " refers to nothing before it, or to itself",
                    "Write the value out");
        }
        count(target.weight(), line);
        add(target.node(), Optional.empty(), target.weight());
    }

    private void count(long more, int line) {
        nodes += more;
        if (nodes > limits.maxNodes()) {
            throw refused(
                    "yaml-size", line, "The file holds more than " + limits.maxNodes() + " values", "Split the file");
        }
    }

    private void add(YamlNode node, Optional<Anchor> anchor, long weight) {
        anchor.ifPresent(a -> anchors.put(a, new Anchored(node, weight)));
        YamlFrame parent = open.peek();
        if (parent == null) {
            root = node;
            return;
        }
        parent.addWeight(weight);
        if (!parent.add(node)) {
            refuseKey(parent, node);
        }
    }

    private void refuseKey(YamlFrame parent, YamlNode node) {
        if (!(node instanceof YamlScalar key)) {
            throw refused("yaml-key", node.line(), "A key is " + node.kind(), "Use plain words as keys");
        }
        issues.add(Issue.setAside(
                "duplicate-key",
                new Locus(file, key.line(), key.text()),
                "The key " + DecodedText.quoted(key.text()) + " stands here a second time, first on line "
                        + parent.lineOf(key.text()) + "; this one is set aside",
                "Remove one of the two"));
    }

    private void warnOfTag(Optional<String> tag, int line) {
        tag.filter(t -> !t.startsWith("tag:yaml.org,2002:"))
                .ifPresent(t -> issues.add(Issue.doubt(
                        "yaml-tag",
                        Locus.atLine(file, line),
                        "The tag " + DecodedText.quoted(t) + " means nothing here",
                        "Remove it")));
    }

    private Refused refused(String code, int line, String problem, String remedy) {
        return new Refused(Issue.fatal(code, Locus.atLine(file, line), problem, remedy));
    }
}
