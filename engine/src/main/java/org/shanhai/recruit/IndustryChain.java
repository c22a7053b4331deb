package org.shanhai.recruit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// The industry chain of a place.
///
/// @param nodes by tier, the largest first
public record IndustryChain(Place place, ChainFocus focus, List<Node> nodes, List<Link> links) {
    public IndustryChain {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    public List<Node> in(Tier tier) {
        return nodes.stream().filter(node -> node.tier() == tier).toList();
    }

    public Optional<Node> find(Industry industry) {
        return nodes.stream().filter(node -> node.industry().equals(industry)).findFirst();
    }

    /// Whether somebody named it.
    public boolean isNamed(Node node) {
        return focus.isNamed() && node.tier() == Tier.HERE;
    }

    /// What is to be called for: what is looked at itself, also where it is weak here, by how many
    /// signs of the place carry it, then gaps of the chain; equals in the order of `leap`. What is
    /// excluded is called for where it was named.
    public List<Node> called() {
        return nodes.stream()
                .filter(Node::open)
                .filter(node -> node.excluded().isEmpty() || isNamed(node))
                .sorted(
                        Comparator.comparing((Node node) -> node.tier() != Tier.HERE)
                                .thenComparingInt(
                                        node ->
                                                node.tier() == Tier.HERE
                                                        ? -node.carried().size()
                                                        : 0)
                                .thenComparingInt(Node::rank))
                .toList();
    }

    /// What would be called for and is not, by why.
    public List<Node> leftOut() {
        return nodes.stream()
                .filter(Node::open)
                .filter(node -> node.excluded().isPresent() && !isNamed(node))
                .sorted(Comparator.comparing(node -> node.excluded().orElseThrow()))
                .toList();
    }
}
