package org.shanhai.region;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Places and industries of no region, told apart by a number: for tests of what only hands them
/// on.
public final class Numbered {
    private Numbered() {}

    public static Place place(int number) {
        return new Place(
                "place-" + number,
                "Place " + number,
                "",
                Optional.empty(),
                Place.Kind.COUNTY,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    public static Industry industry(int number) {
        return new Industry(
                "industry-" + number, "Industry " + number, "", Broad.SECONDARY, "", List.of());
    }
}
