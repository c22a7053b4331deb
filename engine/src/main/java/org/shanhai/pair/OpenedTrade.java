package org.shanhai.pair;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.Basis;
import org.shanhai.region.Company;
import org.shanhai.region.Industry;
import org.shanhai.region.LandPrice;
import org.shanhai.supply.NationalExtension;

/// A trial plant of a pair laid open.
///
/// @param wages what is paid more in the two places, money a year
/// @param localTax what province, city and county take more there over all trades; empty where of
///     one that changes it is not known
/// @param region value added of the rest of the study area
/// @param outside value added beyond it, which is less where the plant drives out others
/// @param nature what falls more where the plant stands, by pressure
/// @param supplies what the plant buys and the owner's place is strong in, the largest first
/// @param supplied the part of all it buys that they are
/// @param companies of the owner's place in the trade, quoted
/// @param land that it would need; empty where no comparable project tells
/// @param park the same plant in a park that the two share in the owner's place
public record OpenedTrade(
        PairTrade trade,
        Sides wages,
        Optional<Sides> localTax,
        double region,
        double outside,
        List<Burden> nature,
        List<Supply> supplies,
        double supplied,
        List<Company> companies,
        Optional<Land> land,
        Park park) {
    public OpenedTrade {
        nature = List.copyOf(nature);
        supplies = List.copyOf(supplies);
        companies = List.copyOf(companies);
    }

    /// Money a year in the two places.
    public record Sides(double here, double there) {}

    /// What falls more in a place of one pressure.
    ///
    /// @param times for its value added, along the chain where it counts, what the place's own
    ///     trades put on nature; empty where that is not known
    /// @param limit what the place may still take of it, and how that is known
    public record Burden(
            NationalExtension pressure,
            double amount,
            OptionalDouble times,
            Optional<Room> limit) {}

    /// What may still be taken.
    ///
    /// @param scenario empty where it is in force, else the trial it is assumed in
    public record Room(double amount, String scenario, Basis basis) {}

    /// What the plant buys of a product, money a year.
    public record Supply(Industry product, double amount) {}

    /// Land by comparable projects.
    ///
    /// @param km2 what the plant would need
    /// @param projects how many tell
    /// @param price the lowest at which it may be granted there
    /// @param limit km2 that zones of the place may still take
    public record Land(double km2, int projects, Optional<LandPrice> price, Optional<Room> limit) {}

    /// What a plant brings that stands with its owner.
    ///
    /// @param both what the two have more together, its profit counted with them
    /// @param away what of it the other place has, money a year, before tax and profit are shared
    public record Park(SideGain both, double away) {}

    /// What the two must agree on: the part of what the site takes more of local tax that goes to
    /// the owner's place. The profit of the plant is beside it.
    ///
    /// @param least at which the owner's place has no less than without the plant
    /// @param fair in the middle between that and all of it, where the product of what both gain of
    ///     the tax is largest (Nash 1950)
    public record TaxPart(double least, double fair) {}

    /// Empty where nothing is taken more, or not enough to make up for what is lost.
    public Optional<TaxPart> taxPart() {
        return localTax.filter(tax -> tax.here() > Math.max(0, -tax.there()))
                .map(
                        tax -> {
                            double least = Math.max(0, -tax.there()) / tax.here();
                            return new TaxPart(least, (least + 1) / 2);
                        });
    }
}
