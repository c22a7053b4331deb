package org.shanhai.pack;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A pack that stands on another.
final class OverlayPack {
    private OverlayPack() {}

    /// @param tables each in the file of its name
    static TinyPack on(String base, String... tables) {
        String resources =
                Arrays.stream(tables)
                        .map("{\"name\": \"%1$s\", \"path\": \"%1$s.csv\"}"::formatted)
                        .collect(Collectors.joining(", "));
        return TinyPack.empty()
                .with(
                        "datapackage.json",
                        "{\"name\": \"mine\", \"shanhai\": {\"base\": \"%s\"}, \"resources\": [%s]}"
                                .formatted(base, resources));
    }
}
