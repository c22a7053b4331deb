package org.shanhai.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.agreement.Term.Clause;
import org.shanhai.agreement.Term.Kind;

/// Who books which part of local tax. Registrations come first, in their order; then head offices
/// get their key of what is booked at the branch.
public final class Booking {
    private Booking() {}

    /// Parts by party in a year, which sum to one.
    public static Map<String, Double> of(List<Party> parties, List<Term> terms, int year) {
        Map<String, Double> parts = new LinkedHashMap<>();
        parties.forEach(party -> parts.put(party.key(), party.host() ? 1.0 : 0.0));
        for (Clause term : Agreement.clauses(terms, Kind.REGISTRATION, year)) {
            move(parts, term, parts.getOrDefault(term.payer(), 0.0));
        }
        Map<String, Double> branches = Map.copyOf(parts);
        for (Clause term : Agreement.clauses(terms, Kind.HEAD_OFFICE, year)) {
            move(parts, term, term.parameter() * branches.getOrDefault(term.payer(), 0.0));
        }
        return parts;
    }

    private static void move(Map<String, Double> parts, Clause term, double part) {
        parts.merge(term.payer(), -part, Double::sum);
        parts.merge(term.receiver(), part, Double::sum);
    }
}
