package org.shanhai.region;

import org.shanhai.key.Keyed;

/// The components of value added.
public enum ValueAdded implements Keyed {
    WAGES,
    TAXES,
    DEPRECIATION,
    SURPLUS
}
