package org.plimsoll.formats.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;
import org.plimsoll.formats.yaml.YamlLimits;
import org.plimsoll.formats.yaml.YamlNode;
import org.plimsoll.formats.yaml.YamlReader;

/** The published sets of assumptions as a case has them that changes nothing of them. */
public final class BaseAssumptions {
    /** The set for fleets of small coastal product tankers. */
    public static final String SMALL_TANKERS = AssumptionSets.NAMES.getFirst();

    private BaseAssumptions() {}

    /**
     * The set of that name.
     *
     * @throws IllegalArgumentException if the program has no such set
     */
    public static Assumptions of(String name) throws IOException {
        byte[] naming = (AssumptionsReader.BASE + ": " + name + "\n").getBytes(StandardCharsets.UTF_8);
        Parsed<YamlNode> tree = YamlReader.read(InputFile.of(name, naming), YamlLimits.DEFAULT);
        YamlIssues issues = new YamlIssues(name);
        return new AssumptionsReader(issues)
                .read(tree.orThrow(), Set.of())
                .orElseThrow(() -> new IllegalArgumentException("no set of assumptions: " + issues.issues()));
    }
}
