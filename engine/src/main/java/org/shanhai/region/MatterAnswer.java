package org.shanhai.region;

import org.shanhai.key.Keyed;

/// What a person answers to the question of a matter.
public enum MatterAnswer implements Keyed {
    NO,
    YES,
    /// It is so, and the named fact that lifts what is forbidden is shown.
    LIFTED;
}
