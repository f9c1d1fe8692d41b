package org.plimsoll.core.dossier;

import java.util.List;
import java.util.Optional;
import org.plimsoll.core.measure.Estimate;

/**
 * One thing that the dossier says, with what it rests on.
 *
 * @param id short name, an anchor in the dossier
 * @param text the finding in one sentence, interval and method included
 * @param value the number that it is about, with its unit
 * @param method how it was found
 * @param evidence what speaks for it, what against, and what it was computed from
 */
public record Finding(String id, String text, Optional<Value> value, String method, Evidence evidence) {

    /** A number and its unit. */
    public record Value(Estimate estimate, String unit) {}

    /**
     * What a finding rests on: ids of observations, claims, sources and assumptions.
     *
     * @param supporting what speaks for it
     * @param contradicting what speaks against it
     * @param inputs what else it was computed from
     */
    public record Evidence(List<String> supporting, List<String> contradicting, List<String> inputs) {
        public Evidence {
            supporting = List.copyOf(supporting);
            contradicting = List.copyOf(contradicting);
            inputs = List.copyOf(inputs);
        }
    }
}
