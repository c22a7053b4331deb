package org.shanhai.app.enquiry;

import java.util.List;
import java.util.Optional;
import org.shanhai.ask.supply.EffectsRequest;

/// All questions.
public final class Enquiries {
    private Enquiries() {}

    /// In the order in which help lists them.
    public static List<Enquiry<?>> list() {
        return List.of(Enquiry.tabled("effects", EffectsRequest.class, new EffectsLayout()));
    }

    public static Optional<Enquiry<?>> find(String name) {
        return list().stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
