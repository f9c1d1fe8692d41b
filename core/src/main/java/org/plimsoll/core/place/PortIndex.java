package org.plimsoll.core.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.name.NameForm;

/**
 * Ports of the world, to look one up by name or to say which lies nearest.
 *
 * <p>Limitations: one point stands for a whole port. The points of Vostochnyy and Nakhodka lie on land, kilometres from the piers; whether a
 * ship was in a port must be asked of a drawn outline, never of this.
 */
public final class PortIndex {
    private final List<IndexedPort> ports;

    /** In any order; they are kept by number. */
    public PortIndex(List<IndexedPort> ports) {
        this.ports = ports.stream()
                .sorted(Comparator.comparingInt(IndexedPort::number)
                        .thenComparing(p -> p.names().main()))
                .toList();
    }

    /** All, by number. */
    public List<IndexedPort> ports() {
        return ports;
    }

    /** Those whose name, other name or UN/LOCODE is the one asked for, else those that have it in their name. */
    public List<IndexedPort> find(String asked) {
        String wanted = folded(asked);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<IndexedPort> exact = ports.stream()
                .filter(p -> names(p).anyMatch(wanted::equals)
                        || folded(p.names().locode()).equals(wanted))
                .toList();
        return exact.isEmpty()
                ? ports.stream()
                        .filter(p -> names(p).anyMatch(n -> n.contains(wanted)))
                        .toList()
                : exact;
    }

    private static Stream<String> names(IndexedPort port) {
        return Stream.of(port.names().main(), port.names().alternate())
                .map(PortIndex::folded)
                .filter(n -> !n.isEmpty());
    }

    private static String folded(String name) {
        NameForm form = NameForm.of(name);
        return form.letters() + String.join("", form.numbers());
    }

    /** The port whose point lies nearest, however far that is. */
    public Optional<Near> nearest(Position position) {
        return ports.stream()
                .map(p -> new Near(p, position.distanceNm(p.position())))
                .min(Comparator.comparingDouble(Near::distanceNm));
    }

    /** A port and how far its point lies, in nautical miles. */
    public record Near(IndexedPort port, double distanceNm) {}
}
