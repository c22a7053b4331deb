package org.shanhai.region;

/// A row of a table that a region merely keeps, for who asks for it by its kind:
/// `region.all(Travel.class)`. Where more is needed than a list, as looking up by key, the region
/// names the table itself, as [Region#zones()].
public interface Row {}
