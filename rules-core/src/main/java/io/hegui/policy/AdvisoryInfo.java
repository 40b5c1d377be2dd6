package io.hegui.policy;

import io.hegui.text.Text;
import java.util.List;

/**
 * What an advisory on the data says of itself.
 *
 * @param tables the names of the tables without which it sees nothing
 */
public record AdvisoryInfo(String id, List<String> tables, Text title) {}
