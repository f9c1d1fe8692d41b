package org.plimsoll.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.util.List;
import java.util.Timer;
import java.util.TreeSet;

/** The core's packages form one total order, and the core touches nothing outside itself. */
@AnalyzeClasses(packages = "org.plimsoll.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Each package may use only those before it. A package that is not in this list must not exist. */
    private static final List<String> ORDER = List.of(
            "measure",
            "geo",
            "evidence",
            "name",
            "place",
            "vessel",
            "observation",
            "coverage",
            "raster",
            "track",
            "event",
            "association",
            "voyage",
            "cargo",
            "sanction",
            "identity",
            "network",
            "casefile",
            "screening",
            "ledger",
            "dossier");

    /** The simulator stands beside the order: one that shared the estimators' code would prove nothing. */
    private static final String SIMULATOR = "sim";

    private static final String LAST_FOR_SIMULATOR = "event";

    private static final String ROOT = "org.plimsoll.core.";

    @ArchTest
    static void everyPackageHasItsPlace(JavaClasses classes) {
        var known = new TreeSet<>(ORDER);
        known.add(SIMULATOR);
        var present = new TreeSet<String>();
        for (JavaClass type : classes) {
            present.add(roomOf(type));
        }
        assertThat(present).as("packages of core that the order does not name").isSubsetOf(known);
        assertThat(present).as("the import found the core").contains("measure");
    }

    @ArchTest
    static void packagesUseOnlyEarlierOnes(JavaClasses classes) {
        var wrong = new TreeSet<String>();
        for (JavaClass type : classes) {
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                if (use.getTargetClass().getPackageName().startsWith(ROOT)
                        && !allowed(roomOf(type), roomOf(use.getTargetClass()))) {
                    wrong.add(roomOf(type) + " must not use " + roomOf(use.getTargetClass()) + ": "
                            + use.getDescription());
                }
            }
        }
        assertThat(wrong)
                .as("two packages that argue: move the shared type down")
                .isEmpty();
    }

    private static boolean allowed(String user, String used) {
        if (user.equals(used)) {
            return true;
        }
        if (user.equals(SIMULATOR)) {
            return ORDER.contains(used) && ORDER.indexOf(used) <= ORDER.indexOf(LAST_FOR_SIMULATOR);
        }
        return ORDER.contains(used) && ORDER.indexOf(used) < ORDER.indexOf(user);
    }

    private static String roomOf(JavaClass type) {
        String below = type.getPackageName()
                .substring(Math.min(ROOT.length(), type.getPackageName().length()));
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }

    @ArchTest
    static final ArchRule NO_INPUT_OUTPUT = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.io..",
                            "java.nio.file..",
                            "java.nio.channels..",
                            "java.net..",
                            "java.sql..",
                            "java.util.logging..",
                            "java.util.zip..",
                            "java.awt..",
                            "javax..",
                            "org.slf4j..",
                            "com.fasterxml..")
                    .and(not(equivalentTo(URI.class))))
            .because("the core does no I/O; a URI is only a value");

    @ArchTest
    static final ArchRule NO_THREADS = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.util.concurrent..")
                    .or(assignableTo(Thread.class))
                    .or(equivalentTo(Timer.class)))
            .orShould()
            .accessTargetWhere(Calls.to("java.util.List", "parallelStream")
                    .or(Calls.to("java.util.Collection", "parallelStream"))
                    .or(Calls.to("java.util.stream.Stream", "parallel"))
                    .or(Calls.to("java.util.stream.IntStream", "parallel"))
                    .or(Calls.to("java.util.stream.DoubleStream", "parallel"))
                    .or(Calls.to("java.util.Arrays", "parallelSort", "parallelPrefix", "parallelSetAll")))
            .because("runners own the threads, and results must not depend on their order");

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .accessTargetWhere(Calls.allOfBut("java.lang.System", "arraycopy")
                    .or(Calls.allOfBut("java.lang.Runtime"))
                    .or(Calls.allOfBut("java.time.Clock", "instant", "millis", "getZone"))
                    .or(Calls.to("java.time.ZoneId", "systemDefault"))
                    .or(describe(
                            "asks java.time for now",
                            access -> access.getTargetOwner().getPackageName().equals("java.time")
                                    && access.getName().equals("now"))))
            .because("times and zones are passed in");

    @ArchTest
    static final ArchRule NO_CHANCE_OF_ITS_OWN = noClasses()
            .should()
            .accessTargetWhere(Calls.to("java.lang.Math", "random")
                    .or(Calls.to("java.util.UUID", "randomUUID"))
                    .or(Calls.to("java.util.Collections", 1, "shuffle"))
                    .or(Calls.to("java.util.Random", 0, "<init>"))
                    .or(Calls.to("java.util.SplittableRandom", 0, "<init>"))
                    .or(Calls.to("java.security.SecureRandom", "<init>", "getInstanceStrong"))
                    .or(Calls.to("java.util.random.RandomGenerator", "getDefault", "of")))
            .because("randomness is passed in, with a seed");

    @ArchTest
    static final ArchRule SAME_BITS_EVERYWHERE = noClasses()
            .should()
            .accessTargetWhere(Calls.to(
                    "java.lang.Math",
                    "sin",
                    "cos",
                    "tan",
                    "asin",
                    "acos",
                    "atan",
                    "atan2",
                    "sinh",
                    "cosh",
                    "tanh",
                    "exp",
                    "expm1",
                    "log",
                    "log10",
                    "log1p",
                    "pow",
                    "cbrt",
                    "hypot"))
            .because("StrictMath gives the same bits on every machine");

    @ArchTest
    static final ArchRule NO_HASH_ORDER = noClasses()
            .should()
            .accessTargetWhere(Calls.to("java.util.HashMap", "<init>", "newHashMap")
                    .or(Calls.to("java.util.HashSet", "<init>", "newHashSet"))
                    .or(Calls.to("java.util.IdentityHashMap", "<init>"))
                    .or(Calls.to("java.util.Map", "of", "ofEntries", "copyOf"))
                    .or(Calls.to("java.util.Set", "of", "copyOf"))
                    .or(Calls.to("java.util.stream.Collectors", 3, "toMap"))
                    .or(Calls.to("java.util.stream.Collectors", 2, "groupingBy"))
                    .or(Calls.to("java.util.stream.Collectors", "toSet", "toUnmodifiableSet", "toUnmodifiableMap")))
            .because("no result may come in hash order, which for Map.of and Set.of differs from run to run;"
                    + " use a list, EnumMap, LinkedHashMap or TreeMap");
}
