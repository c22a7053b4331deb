package org.shanhai.region;

import java.util.Locale;

/// Who finally uses a product.
public enum FinalUse {
    HOUSEHOLD,
    GOVERNMENT,
    INVESTMENT,
    STOCKS,
    EXPORT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
