package org.shanhai.recruit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.shanhai.register.Firm;

/// What a person brings of firms: they go before those of the pack, and strike who left.
///
/// @param companies of a list of one's own; they go first
/// @param register firms of a register of one's own
/// @param closed names that one of the two says are closed
public record OwnFirms(List<Firm> companies, List<Firm> register, Set<String> closed) {
    public static final OwnFirms NONE = new OwnFirms(List.of(), List.of(), Set.of());

    public OwnFirms {
        companies = List.copyOf(companies);
        register = List.copyOf(register);
        closed = Set.copyOf(closed);
    }

    List<Firm> all() {
        return Stream.concat(companies.stream(), register.stream()).toList();
    }
}
