package org.shanhai.region;

import org.shanhai.key.Keyed;

/// Who finally uses a product.
public enum FinalUse implements Keyed {
    HOUSEHOLD,
    GOVERNMENT,
    INVESTMENT,
    STOCKS,
    EXPORT
}
