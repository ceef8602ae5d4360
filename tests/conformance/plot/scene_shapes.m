% What the scene does with contour lines that end at the border, surfaces that show lines of rows or columns only, equal axes
% with limits of their own, truth values as an image, thin lines on a raster.
1;
function p = paths (class)
  print ("-dsvg", "p.svg");
  s = fileread ("p.svg");
  groups = regexp (s, ["<g class=\"" class "\">\n.*?</g>\n</g>"], "match");
  p = regexp ([groups{:}], "(?<=<path d=\")[^\"]*", "match");
end
[a, b] = meshgrid (-2:2);
contour (a, b, a .^ 2 + b .^ 2, [1 5]);
p = paths ("patch");
closed = cellfun (@(s) s(end) == "Z", p);
disp (closed)
clf; h = mesh (magic (4)(:,1:3));
for style = {"both", "row", "column"}
  set (h, "meshstyle", style{1});
  p = paths ("surface");
  corners = cellfun (@(s) sum (s == "L") + 1, p);
  printf ("%s: %d faces, %d sides\n", style{1}, sum (corners == 4), sum (corners == 2));
end
clf; quiver (1:3, 1:3, [1 1 1], [1 2 1]);
box = @() sscanf (regexp (fileread ("p.svg"), '<rect [^/]*', "match"){1}, '<rect x="%f" y="%f" width="%f" height="%f"')(3:4)';
axis ([0 4 0 4]);            print -dsvg p.svg; disp (diff (box ()) < -1)
axis equal tight; axis ([0 4 0 4]); print -dsvg p.svg; disp (abs (diff (box ())) < 1)
axis ([0 4 0 2]);            print -dsvg p.svg; disp (abs (box () * [1; -2]) < 1)
clf; h = imagesc (magic (3) > 4, [0 1]); disp (class (get (h, "cdata"))); disp (get (gca, "clim"))
clf; plot ([0 1], [1 1], "k"); axis ([0 1 0 2]); print ("-dpng", "-r72", "p.png");
p = imread ("p.png")(:, :, 1); disp (min (p(:, round (columns (p) / 2))) < 60)
clf; polar ([1 2], [1 1]); title ("above"); print -dsvg p.svg;
y = regexp (fileread ("p.svg"), '<g class="title">\n<text x="[0-9.]*" y="([0-9.]*)"', "tokens"){1}{1};
disp (str2double (y) > 10)
