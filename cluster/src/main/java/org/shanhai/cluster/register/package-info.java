/// A register of firms on a cluster, in four steps: every row is read as a firm and kept
/// ([FirmRows], the dear step, done part by part so that a stopped run goes on); codes that stand
/// in several rows are found ([Twice]); what is left is counted ([Counting]); and firms and rows
/// left out are written by part ([Outputs]).
///
/// What rows were read as is kept in scratch until all is done, named by the fingerprint of the
/// program's jars, since other words read firms otherwise. A firm counts where it stands first in
/// the order of files, as on one machine; first rows are found by a minimum that workers make
/// before anything is sent. The tally is a job over what was kept, not an accumulator of the
/// reading: Spark may run a piece twice where a worker is lost. A result is held to the footers of
/// its files, else it is refused and removed.
@NullMarked
package org.shanhai.cluster.register;

import org.jspecify.annotations.NullMarked;
