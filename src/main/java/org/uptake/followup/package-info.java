/** What became of a recommended action? Findings of many documents → FollowUps. */
@NullMarked
package org.uptake.followup;

import org.jspecify.annotations.NullMarked;
