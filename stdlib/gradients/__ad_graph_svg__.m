## TEXT = __ad_graph_svg__ (G)
## The nodes G of __ad_graph_nodes__ as a picture in SVG: inputs on the left; over each wire its value in
## green, under it its gradient in red, before each operation the local derivatives in blue.
##   >> [s, J, at] = __ad_graph__ (@(x) exp (x), 0);  strtok (__ad_graph_svg__ (__ad_graph_nodes__ (s, at)), " ")
##   ans = <svg
##
## See also: ad_graph
function text = __ad_graph_svg__ (g)
  n = numel (g);
  boxes = above = below = cell (1, n);
  slopes = repmat ({""}, n, max (cellfun (@numel, {g.in})));
  for k = 1:n
    boxes{k} = g(k).label;
    above{k} = __ad_graph_text__ (g(k).value);
    if (! strcmp (g(k).kind, "input"))
      boxes{k} = __ad_graph_box__ (g(k));
      if (g(k).named)
        above{k} = [g(k).label " = " above{k}];
      end
    end
    below{k} = __ad_graph_text__ (g(k).gradient);
    for j = 1:numel (g(k).in)
      if (! isempty (g(k).slopes{j}))
        slopes{k, j} = ["∂=" __ad_graph_text__(g(k).slopes{j})];
      end
    end
  end
  wide = @(texts) max ([0, 7.6 * cellfun(@numel, texts(:)')]);
  box = max (44, wide (boxes) + 20);
  [layer, row] = places (g);
  left = 30 + box / 2;
  for k = 1:max (layer)                  # each layer as far from the one before as their texts need
    before = layer == k - 1;
    texts = wide ([above(before), below(before)]) + wide (slopes(layer == k, :));
    parted(k) = any ([g([g(layer == k).in]).uses] > 1);
    left(k+1) = left(k) + box + max (90, 70 + texts) + parted(k) * (20 + wide (slopes(layer == k, :)));
  end
  x = left(layer + 1);
  y = 50 + row * 84;
  width = max (x(n) + box / 2 + wide ([above(n), below(n)]) + 60 + wide ({g(n).label}), 420);
  height = max (y) + 90;
  out = {sprintf(["<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%g\" height=\"%g\" viewBox=\"0 0 %g %g\" " ...
                  "font-family=\"sans-serif\" font-size=\"14\">"], width, height, width, height), ...
         ["<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" " ...
          "orient=\"auto\"><path d=\"M0,1 L10,5 L0,9 z\" fill=\"#555\"/></marker></defs>"], ...
         "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>"};
  for k = 1:n
    for j = 1:numel (g(k).in)
      from = g(k).in(j);
      ends = y(k) + (j - (numel (g(k).in) + 1) / 2) * min (18, 36 / numel (g(k).in));
      size = 7.6 * numel (slopes{k, j});
      x1 = x(from) + box / 2;
      x2 = x(k) - box / 2;
      bend = x2 - 46;
      at = [bend - size / 2 - 46 * parted(layer(k)), y(from)];     # of the local derivative: before the bend
      if (g(from).uses > 1)                # or behind it, where wires have parted
        bend = bend - size;
        at = [x2 - 14 - size / 2, ends];
      end
      path = [x1, y(from), bend, bend + 26, y(from), bend + 16, ends, bend + 30, ends, x2];
      out{end+1} = wire (sprintf ("M%g,%g H%g C%g,%g %g,%g %g,%g H%g", path));
      if (! isempty (slopes{k, j}))
        out{end+1} = sprintf ("<rect x=\"%g\" y=\"%g\" width=\"%g\" height=\"16\" fill=\"white\"/>", ...
                              at(1) - size / 2, at(2) - 8, size);
        out{end+1} = label (at(1), at(2) + 5, "middle", "#1f5fbf", slopes{k, j});
      end
    end
  end
  for k = 1:n
    out = [out node_box(x(k), y(k), box, boxes{k}, strcmp (g(k).kind, "input"))];
    out{end+1} = label (x(k) + box / 2 + 8, y(k) - 7, "start", "#1a7f37", above{k});
    out{end+1} = label (x(k) + box / 2 + 8, y(k) + 19, "start", "#c62828", below{k});
  end
  x1 = x(n) + box / 2;
  x2 = x1 + wide ([above(n), below(n)]) + 30;
  out{end+1} = wire (sprintf ("M%g,%g H%g", x1, y(n), x2));
  out{end+1} = label (x2 + 8, y(n) + 5, "start", "black", g(n).label);
  out{end+1} = label (30, height - 20, "start", "#1a7f37", "value");
  out{end+1} = label (80, height - 20, "start", "#c62828", sprintf ("gradient: d%s/d(wire)", g(n).label));
  out{end+1} = label (250, height - 20, "start", "#1f5fbf", "∂ local derivative");
  out{end+1} = "</svg>";
  text = [strjoin(out, "\n") "\n"];
end

## Layers from the left; rows so that the wires of a tree do not cross.
function [layer, row] = places (g)
  n = numel (g);
  layer = zeros (1, n);
  for k = 1:n
    if (! isempty (g(k).in))
      layer(k) = 1 + max (layer(g(k).in));
    end
  end
  children = cell (1, n);                # each node belongs to the first operation that uses it
  taken = false (1, n);
  for k = 1:n
    for j = g(k).in(! taken(g(k).in))
      children{k} = union (children{k}, j, "stable");
      taken(j) = true;
    end
  end
  row = zeros (1, n);
  free = 0;
  waiting = n;
  while (! isempty (waiting))
    k = waiting(end);
    waiting = [waiting(1:end-1), flip(children{k})];
    if (isempty (children{k}))
      row(k) = free++;
    end
  end
  for k = find (! cellfun (@isempty, children))
    row(k) = (row(children{k}(1)) + row(children{k}(end))) / 2;
  end
end

function text = wire (path)
  text = sprintf (["<path d=\"%s\" fill=\"none\" stroke=\"#555\" stroke-width=\"1.4\" " ...
                   "marker-end=\"url(#arrow)\"/>"], path);
end

function text = label (x, y, anchor, colour, words)
  text = sprintf ("<text x=\"%g\" y=\"%g\" text-anchor=\"%s\" fill=\"%s\">%s</text>", x, y, anchor, colour, ...
                  escaped (words));
end

function out = node_box (x, y, width, words, is_input)
  fill = "#eef3fb";
  round = 20;
  if (is_input)
    fill = "#fff7e0";
    round = 6;
  end
  out = {sprintf(["<rect x=\"%g\" y=\"%g\" width=\"%g\" height=\"40\" rx=\"%d\" fill=\"%s\" stroke=\"#333\" " ...
                  "stroke-width=\"1.4\"/>"], x - width / 2, y - 20, width, round, fill), ...
         label(x, y + 5, "middle", "black", words)};
end

function text = escaped (text)
  text = strrep (strrep (strrep (text, "&", "&amp;"), "<", "&lt;"), ">", "&gt;");
end
%!test
%! text = ad_graph (@(x, y) x * (y < 5) + y, 2, 3, "svg");
%! assert (numel (strfind (text, "<rect")) > 4);
%! assert (numel (strfind (text, ">+</text>")), 1);
