package org.plimsoll.app.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.TreeSet;

/** The modules, and the order of the application's packages. The core's own rules are tested in the core. */
@AnalyzeClasses(packages = "org.plimsoll", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Each package may use only those before it. A package that is not in this list must not exist. */
    private static final List<String> ORDER =
            List.of("workspace", "fetch", "lists", "run", "scorecard", "render", "web", "cli");

    private static final String ROOT = "org.plimsoll.app.";

    @ArchTest
    static void everyPackageHasItsPlace(JavaClasses classes) {
        var present = new TreeSet<String>();
        for (JavaClass type : classes) {
            if (type.getPackageName().startsWith(ROOT)) {
                present.add(roomOf(type));
            }
        }
        assertThat(ORDER).as("packages of app that the order does not name").containsAll(present);
        assertThat(present).as("the import found the application").contains("cli");
    }

    @ArchTest
    static void packagesUseOnlyEarlierOnes(JavaClasses classes) {
        var wrong = new TreeSet<String>();
        for (JavaClass type : classes) {
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                JavaClass used = use.getTargetClass();
                if (type.getPackageName().startsWith(ROOT)
                        && used.getPackageName().startsWith(ROOT)
                        && ORDER.indexOf(roomOf(used)) > ORDER.indexOf(roomOf(type))) {
                    wrong.add(roomOf(type) + " must not use " + roomOf(used) + ": " + use.getDescription());
                }
            }
        }
        assertThat(wrong)
                .as("two packages that argue: move the shared type down")
                .isEmpty();
    }

    private static String roomOf(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }

    @ArchTest
    static final ArchRule CORE_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage("org.plimsoll.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.plimsoll.formats..", "org.plimsoll.app..", "org.plimsoll.bench..");

    @ArchTest
    static final ArchRule FORMATS_KNOW_NO_APPLICATION = noClasses()
            .that()
            .resideInAPackage("org.plimsoll.formats..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.plimsoll.app..", "org.plimsoll.bench..");

    @ArchTest
    static final ArchRule FORMATS_HAVE_NO_NETWORK = noClasses()
            .that()
            .resideInAPackage("org.plimsoll.formats..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..")
                    .and(not(equivalentTo(URI.class)))
                    .and(not(equivalentTo(URLEncoder.class)))
                    .and(not(equivalentTo(URLDecoder.class)))
                    .and(not(equivalentTo(FileChannel.class)))
                    .and(not(equivalentTo(SeekableByteChannel.class))))
            .because("formats turn bytes into values and back; fetching is the application's");

    @ArchTest
    static final ArchRule ONLY_THE_APPLICATION_MEETS_PEOPLE = noClasses()
            .that(not(resideInAPackage("org.plimsoll.app..")).and(not(resideInAPackage("org.plimsoll.bench.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("picocli..", "gg.jte..", "com.openhtmltopdf..", "org.jline.."))
            .because("command line, templates and PDF belong to the application");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_EXITS = noClasses()
            .that(not(resideInAPackage("org.plimsoll.app.cli..")).and(not(resideInAPackage("org.plimsoll.launcher.."))))
            .should()
            .accessTargetWhere(calls("java.lang.System", 1, "exit").or(calls("java.lang.Runtime", 1, "exit", "halt")))
            .because("a library that ends the process takes its caller with it");

    @ArchTest
    static final ArchRule CLOCKS_ARE_PASSED_IN = noClasses()
            .that(not(resideInAPackage("org.plimsoll.app.cli..")))
            .should()
            .accessTargetWhere(calls("java.time.Clock", 1, "systemUTC", "systemDefaultZone", "system")
                    .or(calls("java.lang.System", 0, "currentTimeMillis"))
                    .or(describe(
                            "asks java.time for now without a clock",
                            access -> access.getTargetOwner().getPackageName().equals("java.time")
                                    && access.getName().equals("now")
                                    && parametersOf(access) == 0)))
            .because("same inputs must give the same bytes; only the command line knows what time it is");

    @ArchTest
    static final ArchRule NO_DEFAULTS_OF_THE_MACHINE = noClasses()
            .should()
            .accessTargetWhere(calls("java.util.Locale", 1, "getDefault", "setDefault")
                    .or(calls("java.util.TimeZone", 1, "getDefault", "setDefault"))
                    .or(calls("java.time.ZoneId", 0, "systemDefault"))
                    .or(calls("java.nio.charset.Charset", 0, "defaultCharset"))
                    .or(calls("java.lang.String", 0, "toLowerCase", "toUpperCase", "getBytes"))
                    .or(calls("java.lang.String", 1, "formatted"))
                    .or(withoutLocale("java.lang.String", "format"))
                    .or(withoutLocale("java.io.PrintStream", "format", "printf"))
                    .or(withoutLocale("java.io.PrintWriter", "format", "printf"))
                    .or(calls("java.time.format.DateTimeFormatter", 1, "ofPattern"))
                    .or(calls("java.text.DecimalFormat", 1, "<init>"))
                    .or(calls("java.text.SimpleDateFormat", 1, "<init>")))
            .because("the machine's language and zone must not change a result: pass Locale.ROOT and a zone");

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, int mostParameters, String... names) {
        return describe(
                "calls " + owner + "." + String.join("|", names),
                access -> access.getTargetOwner().getName().equals(owner)
                        && List.of(names).contains(access.getName())
                        && parametersOf(access) >= 0
                        && parametersOf(access) <= mostParameters);
    }

    private static DescribedPredicate<JavaAccess<?>> withoutLocale(String owner, String... names) {
        return describe(
                "calls " + owner + "." + String.join("|", names) + " without a locale",
                access -> access.getTargetOwner().getName().equals(owner)
                        && List.of(names).contains(access.getName())
                        && access.getTarget() instanceof CodeUnitAccessTarget target
                        && !target.getRawParameterTypes().getFirst().getName().equals("java.util.Locale"));
    }

    private static int parametersOf(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().size()
                : -1;
    }
}
