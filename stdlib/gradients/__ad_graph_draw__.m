## TEXT = __ad_graph_draw__ (G, WIDTH, UNICODE)
## The nodes G of __ad_graph_nodes__ drawn for a terminal of that width: inputs on the left, the result on
## the right, over each wire its value, under it its gradient. What does not fit, or is used again, is
## drawn by itself and goes on under its name. "" where even single operations are too wide.
##   >> [s, J, at] = __ad_graph__ (@(x) exp (x), 0);  disp (__ad_graph_draw__ (__ad_graph_nodes__ (s, at), 80, false)(1:end-1))
##        0           +-----+  1
##    x ----- d=1 ----| exp |----- f
##        1           +-----+  1
##
## See also: ad_graph
function text = __ad_graph_draw__ (g, width, unicode)
  ## Drawn with a byte for each place: 1.. are parts of lines.
  text = "";
  d = struct ("g", g, "width", width, "drawn", false (1, numel (g)), "named", [g.uses] > 1, "slopes", true, ...
              "margin", 4, "pieces", {{}}, "of", [], "fits", true);
  blocks = cell (1, numel (g));
  for k = 1:numel (g)
    [blocks{k}, d] = draw (d, k, blocks);
  end
  d = finish (d, blocks{end}, numel (g));
  if (d.fits)
    [~, order] = sort (d.of);            # as the program goes
    text = in_characters (d.pieces(order), unicode);
  end
end

## A block is rows of text, and the row in which its wire leaves on the right. The blocks of operands become part of
## it, each of the first operation that uses it; later ones refer to its name.
function [block, d] = draw (d, k, done)
  node = d.g(k);
  node.number = k;
  if (isempty (node.in))
    block = leaf (d, node.label, __ad_graph_text__ (node.value), __ad_graph_text__ (node.gradient));
    return;
  end
  blocks = done(node.in);
  for j = 1:numel (node.in)
    part = d.g(node.in(j));
    if (d.drawn(node.in(j)))
      blocks{j} = leaf (d, part.label, __ad_graph_text__ (part.value), "");
    end
    d.drawn(node.in(j)) = true;
  end
  room = d.width - numel (node.label) - 2;
  block = join (d, node, blocks);
  while (columns (block.rows) > room)
    widths = cellfun (@(b) columns (b.rows) * b.joins, blocks);
    [widest, j] = max (widths);
    if (widest == 0)
      [block, fits] = join_tight (d, node, blocks, room);
      d.fits = d.fits && fits;
      break;
    end
    d = finish (d, blocks{j}, node.in(j));
    part = d.g(node.in(j));
    blocks{j} = leaf (d, part.label, __ad_graph_text__ (part.value), "");
    d.named(node.in(j)) = true;
    block = join (d, node, blocks);
  end
end

## With its name at the end of the wire.
function d = finish (d, block, k)
  tail = repmat (" ", rows (block.rows), numel (d.g(k).label) + 1);
  tail(block.wire, :) = [" " d.g(k).label];
  block.rows = [block.rows tail];
  d.fits = d.fits && columns (block.rows) <= d.width;
  d.pieces{end+1} = block.rows;
  d.of(end+1) = k;
end

function block = leaf (d, name, above, below)
  wire = max ([numel(above), numel(below)]) + d.margin;
  name = [" " name " "];
  margin = repmat (" ", 1, numel (name));
  lines = [margin, centre(above, wire); name, repmat(char (1), 1, wire); margin, centre(below, wire)];
  block = struct ("rows", lines, "wire", 2, "joins", 0, "texts", {{strtrim(name), above, below}});
end

function text = centre (text, width)
  left = floor ((width - numel (text)) / 2);
  text = [repmat(" ", 1, left), text, repmat(" ", 1, width - numel (text) - left)];
end

## Blocks, one above the other, wired into the box of the operation.
function block = join (d, node, blocks)
  n = numel (blocks);
  labels = cell (1, n);
  for j = 1:n
    labels{j} = "";
    if (d.slopes && ! isempty (node.slopes{j}))
      labels{j} = [" " char(12) "=" __ad_graph_text__(node.slopes{j}) " "];
    end
  end
  wide = max (cellfun (@(b) columns (b.rows), blocks));
  label_width = max (cellfun (@numel, labels));
  all_rows = repmat (" ", 0, wide + label_width + 1);
  wires = zeros (1, n);
  for j = 1:n
    b = blocks{j};
    pad = repmat (" ", rows (b.rows), wide - columns (b.rows) + label_width + 1);
    pad(b.wire, :) = [repmat(char (1), 1, columns (pad) - numel (labels{j}) - 1), labels{j}, char(1)];
    if (j > 1)
      all_rows(end+1, :) = " ";
    end
    wires(j) = rows (all_rows) + b.wire;
    all_rows = [all_rows; b.rows, pad];
  end
  at = wires(1);
  if (n > 1)
    at = round ((wires(1) + wires(n)) / 2);
    all_rows = [all_rows, connector(rows (all_rows), wires, at)];
  end
  [box, above, below] = operation (d, node);
  wire = max ([numel(above), numel(below)]) + d.margin;
  part = repmat (" ", rows (all_rows), numel (box) + 5 + wire);
  edge = repmat (char (1), 1, numel (box) + 2);
  part(at-1, :) = [" " char(3) edge char(4) centre(above, wire)];
  part(at, :) = [char([1 14]) " " box " " char(15) repmat(char (1), 1, wire)];
  part(at+1, :) = [" " char(5) edge char(6) centre(below, wire)];
  block = struct ("rows", [all_rows, part], "wire", at, "joins", 1);
end

## Without local derivatives; then with short wires.
function [block, fits] = join_tight (d, node, blocks, room)
  d.slopes = false;
  block = join (d, node, blocks);
  if (columns (block.rows) > room)
    d.margin = 2;
    for j = 1:numel (blocks)
      blocks{j} = leaf (d, blocks{j}.texts{:});
    end
    block = join (d, node, blocks);
  end
  fits = columns (block.rows) <= room;
end

function column = connector (n, wires, at)
  column = repmat (" ", n, 1);
  column(wires(1):wires(end)) = char (2);
  column(wires) = char (8);
  column(wires(1)) = char (4);
  column(wires(end)) = char (6);
  column(at) = char (7);
  if (any (wires == at))
    column(at) = char (11);
  end
end

function [box, above, below] = operation (d, node)
  box = __ad_graph_box__ (node);
  above = __ad_graph_text__ (node.value);
  if (node.number < numel (d.g) && (node.named || d.named(node.number)))
    above = [node.label " = " above];
  end
  below = __ad_graph_text__ (node.gradient);
end

function text = in_characters (pieces, unicode)
  table = num2cell (char (0:255));
  parts = [1 2 3 4 5 6 7 8 11 12 14 15];
  if (unicode)
    table(parts + 1) = {"─", "│", "╭", "╮", "╰", "╯", "├", "┤", "┼", "∂", "┤", "├"};
  else
    table(parts + 1) = {"-", "|", "+", "+", "+", "+", "+", "+", "+", "d", "|", "|"};
  end
  lines = {};
  for k = 1:numel (pieces)
    if (k > 1)
      lines{end+1} = "";
    end
    last = find (any (pieces{k} != " ", 2), 1, "last");
    for r = 1:last
      row = regexprep (pieces{k}(r, :), " +$", "");
      lines{end+1} = ["" table{double(row) + 1}];
    end
  end
  text = [strjoin(lines, "\n") "\n"];
end
