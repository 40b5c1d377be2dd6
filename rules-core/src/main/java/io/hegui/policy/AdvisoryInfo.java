package io.hegui.policy;

import io.hegui.text.Text;
import java.util.List;

/**
 * What an advisory on the data says of itself.
 *
 * @param tables the names of the tables without which it sees nothing
 * @param around as in {@link RuleInfo}
 */
public record AdvisoryInfo(String id, List<String> tables, String around, Text title) {}
