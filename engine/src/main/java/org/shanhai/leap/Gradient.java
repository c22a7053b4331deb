package org.shanhai.leap;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.region.Place;

/// How strongly the coast is pressed to give an industry up: the industrial gradient coefficient,
/// location quotient × comparative labour productivity (value added a job over the nation's; Dai
/// 2006). Location quotients alone where value added or jobs are no facts. Above 1, the gradient
/// points from there to here.
///
/// @param places those it is of: partners on the coast where their quotients are known, else
///     the coast together, weighted by size
/// @param partners whether they are partners
/// @param quotient their location quotient
/// @param productivity comparative labour productivity; empty where it is not a fact
public record Gradient(
        List<Place> places, boolean partners, double quotient, OptionalDouble productivity) {
    public Gradient {
        places = List.copyOf(places);
    }

    public double value() {
        return quotient * productivity.orElse(1);
    }
}
