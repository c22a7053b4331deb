package org.shanhai.app.show;

import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Region;

/// How it is found what places are known to have: the engine is asked by the command line alone.
@FunctionalInterface
public interface Structures {
    /// @param activity as it is estimated, or as facts tell
    Structure of(Region region, Activity activity);
}
