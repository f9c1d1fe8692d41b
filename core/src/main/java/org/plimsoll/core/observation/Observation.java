package org.plimsoll.core.observation;

import org.plimsoll.core.evidence.Citation;

/** A fact about the world as somebody reported it. Observations are never changed; everything else is derived from them. */
public sealed interface Observation permits Sighting, Aggregate, Claim, Delivery {

    /** Id, unique among the observations of its kind. */
    String id();

    /** What it rests on. */
    Citation citation();
}
