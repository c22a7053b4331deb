package org.shanhai.admit;

import org.shanhai.key.Keyed;

/// What a person answers to a question on process or site.
public enum ProcessAnswer implements Keyed {
    NO,
    YES,
    /// It is so, and the named fact that lifts what is forbidden is shown.
    LIFTED;
}
