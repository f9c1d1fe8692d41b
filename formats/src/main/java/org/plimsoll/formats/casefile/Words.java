package org.plimsoll.formats.casefile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.observation.Claim;
import org.plimsoll.core.observation.Delivery;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Place;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Status;

/** The vocabularies of the case's files: the names of the core's own enumerations, so that they cannot drift apart. */
final class Words {
    static final Vocabulary<Certainty> CERTAINTY = Vocabulary.of(Certainty.class);
    static final Vocabulary<Sighting.Event> EVENT = Vocabulary.of(Sighting.Event.class);
    static final Vocabulary<Sighting.Ais> AIS = Vocabulary.of(Sighting.Ais.class);
    static final Vocabulary<Sighting.LoadState> LOAD = Vocabulary.of(Sighting.LoadState.class);
    static final Vocabulary<Claim.Role> CLAIM_ROLE = Vocabulary.of(Claim.Role.class);
    static final Vocabulary<Claim.Kind> CLAIM_KIND = Vocabulary.of(Claim.Kind.class);
    static final Vocabulary<Claim.Comparison> COMPARISON = Vocabulary.of(Claim.Comparison.class);
    static final Vocabulary<Delivery.Kind> DELIVERY_KIND = Vocabulary.of(Delivery.Kind.class);
    static final Vocabulary<Place.Kind> PLACE_KIND = Vocabulary.of(Place.Kind.class);
    static final Vocabulary<Attribute> ATTRIBUTE = Vocabulary.of(Attribute.class);
    static final Vocabulary<Measure> MEASURE = Vocabulary.of(Measure.class);
    static final Vocabulary<Authority> AUTHORITY = Vocabulary.of(Authority.class);
    static final Vocabulary<SubjectKind> SUBJECT_KIND = Vocabulary.of(SubjectKind.class);
    static final Vocabulary<KeptEntry.Basis> KEPT_BASIS = Vocabulary.of(KeptEntry.Basis.class);
    static final Vocabulary<Relation> RELATION = Vocabulary.of(Relation.class);
    static final Vocabulary<String> COUNTED = ofWords("calls", "voyages", "ships");
    static final Vocabulary<String> ROLE = ofWords("caller", "fleet", "other");
    static final Vocabulary<Status> STATUS = Vocabulary.of(Status.class);
    static final Vocabulary<Boolean> YES_NO = yesNo();

    private Words() {}

    private static Vocabulary<String> ofWords(String... words) {
        Map<String, String> map = new LinkedHashMap<>();
        Arrays.stream(words).forEach(w -> map.put(w, w));
        return new Vocabulary<>(map);
    }

    private static Vocabulary<Boolean> yesNo() {
        Map<String, Boolean> map = new LinkedHashMap<>();
        map.put("yes", true);
        map.put("no", false);
        return new Vocabulary<>(map);
    }
}
