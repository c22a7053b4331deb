package org.shanhai.agreement;

import java.util.Set;
import org.shanhai.region.Basis;

/// What some of the parties can reach without the others, v(S).
///
/// @param members keys of parties
/// @param value a present value in money
public record Coalition(Set<String> members, double value, Basis basis) {
    public Coalition {
        members = Set.copyOf(members);
    }
}
