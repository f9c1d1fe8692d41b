package org.plimsoll.core;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

/** Calls as the rules of {@link ArchitectureTest} name them. */
final class Calls {
    private Calls() {}

    /** Calls of one of the methods {@code names} of the class {@code owner}; {@code <init>} is a constructor. */
    static DescribedPredicate<JavaAccess<?>> to(String owner, String... names) {
        return to(owner, Integer.MAX_VALUE, names);
    }

    /** The same, where the method has at most {@code parameters} parameters. */
    static DescribedPredicate<JavaAccess<?>> to(String owner, int parameters, String... names) {
        Set<String> wanted = Set.of(names);
        return DescribedPredicate.describe(
                "calls " + owner + "." + String.join("|", names),
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getOwner().getName().equals(owner)
                        && wanted.contains(target.getName())
                        && target.getRawParameterTypes().size() <= parameters);
    }

    /** Any use of a member of {@code owner} but of those named. */
    static DescribedPredicate<JavaAccess<?>> allOfBut(String owner, String... names) {
        Set<String> spared = Set.of(names);
        return DescribedPredicate.describe(
                "uses " + owner,
                access -> access.getTargetOwner().getName().equals(owner) && !spared.contains(access.getName()));
    }
}
