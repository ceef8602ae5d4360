% What a document of ours consists of, in order: a struct array with the fields kind and text (paragraph, code), level and
% text (heading), items (list: a cell of texts) or rows (table: cells of cells, the first the head).
function blocks = markdown_blocks (text)
  lines = strsplit (text, "\n", "CollapseDelimiters", false);
  blocks = struct ("kind", {}, "text", {}, "level", {}, "items", {}, "rows", {});
  k = 1;
  while k <= numel (lines)
    line = lines{k};
    b = struct ("kind", "", "text", "", "level", 0, "items", {{}}, "rows", {{}});
    if strncmp (line, "#", 1)
      b.kind = "heading";
      b.level = find (line != "#", 1) - 1;
      b.text = strtrim (line(b.level+1:end));
    elseif strncmp (line, "```", 3) || strncmp (line, "    ", 4)
      b.kind = "code";
      fenced = line(1) == "`";
      k += fenced;
      while k <= numel (lines) && (fenced && ! strncmp (lines{k}, "```", 3) ...
                                   || ! fenced && (strncmp (lines{k}, "    ", 4) || isempty (lines{k})))
        line = lines{k};
        if ! fenced, line = line(min (5, end + 1):end); end
        b.text = [b.text, line, "\n"];
        k++;
      end
      b.text = regexprep (b.text, "\n+$", "\n");
      k -= ! fenced;
    elseif strncmp (line, "|", 1)
      b.kind = "table";
      b.rows = {cells_of(line)};
      k += 2;
      while k <= numel (lines) && strncmp (lines{k}, "|", 1)
        b.rows{end+1} = cells_of (lines{k});
        k++;
      end
      k--;
    elseif strncmp (line, "- ", 2)
      b.kind = "list";
      while k <= numel (lines) && ! isempty (lines{k})
        if strncmp (lines{k}, "- ", 2), b.items{end+1} = lines{k}(3:end);
        else b.items{end} = [b.items{end}, "\n", lines{k}]; end
        k++;
      end
    elseif ! isempty (strtrim (line))
      b.kind = "paragraph";
      while k <= numel (lines) && ! isempty (strtrim (lines{k})) && isempty (regexp (lines{k}, '^(#|```|\||- )', "once"))
        b.text = [b.text, lines{k}, "\n"];
        k++;
      end
      k--;
    end
    if ! isempty (b.kind), blocks(end+1) = b; end
    k++;
  end
end

function parts = cells_of (line)
  parts = strtrim (strsplit (strtrim (line)(2:end-1), "|"));
end
