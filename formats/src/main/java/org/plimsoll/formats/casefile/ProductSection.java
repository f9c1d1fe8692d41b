package org.plimsoll.formats.casefile;

import java.util.Optional;
import org.plimsoll.core.cargo.Product;

/** One product of {@code case.yaml}. */
final class ProductSection {
    private ProductSection() {}

    static Optional<Product> product(Section section) {
        double weight = section.number("weight", 0);
        double factor = section.number("committee_barrels_per_tonne", 0);
        String name = section.text("name");
        return section.node("barrels_per_tonne")
                .flatMap(new DistributionReader(section.issues(), section.path("barrels_per_tonne"))::read)
                .filter(d -> PlausibleRange.FACTOR.reported(d, section, "barrels_per_tonne"))
                .filter(d -> weight > 0 && factor > 0)
                .map(d -> new Product(name, weight, d, factor));
    }
}
