package org.shanhai.ask.place;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.leap.Aspect;
import org.shanhai.leap.Utility;

/// What a person is after, by one word: the one aspect that counts.
public enum LeapAim {
    JOBS("jobs", Aspect.JOBS),
    TAX("tax", Aspect.TAX),
    VALUE_ADDED("value_added", Aspect.VALUE),
    CLEAN("clean", Aspect.CLEAN);

    private final String key;
    private final Aspect aspect;

    LeapAim(String key, Aspect aspect) {
        this.key = key;
        this.aspect = aspect;
    }

    /// Empty where nothing is asked for, or something else.
    public static Optional<LeapAim> find(@Nullable String asked) {
        return Arrays.stream(values()).filter(each -> each.key.equals(asked)).findFirst();
    }

    public Utility utility() {
        return Utility.of(aspect);
    }
}
