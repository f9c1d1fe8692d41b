package org.plimsoll.core.network;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How much of what a party earns reaches given owners in the end, however many parties stand between.
 *
 * @param asset the party that earns
 * @param owners those it reaches, counted together
 * @param share percent, bounded by the least and the greatest shares that the statements allow
 * @param exact whether the bounds are exact but for rounding; where not, an iteration over a very large circle of owners was stopped, and the
 *     truth may lie above either bound
 */
public record Interest(Party asset, List<Party> owners, Share share, boolean exact) {
    public Interest {
        owners = List.copyOf(owners);
    }

    /** For people, one sentence without its full stop. */
    public String words() {
        String names = owners.stream().map(Party::name).collect(Collectors.joining(", "));
        return (share.said() ? share.words() : "an unknown part") + " of what " + asset.name() + " earns reaches "
                + names + (exact ? "" : " (not computed to the end)");
    }
}
