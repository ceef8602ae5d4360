% Voronoi cells: corners are the centres of the Delaunay triangles' circles, each as far from its points
rand ("twister", 7);
P = rand (25, 2);
[c, f] = voronoin (P);
disp (all (isinf (c(1,:))))
bounded = 0;
for k = 1:rows (P)
  corners = c(f{k},:);
  if (any (f{k} == 1))
    continue;
  end
  bounded++;
  own = hypot (corners(:,1) - P(k,1), corners(:,2) - P(k,2));
  least = min (hypot (corners(:,1) - P(:,1)', corners(:,2) - P(:,2)'), [], 2);
  turn = diff (corners([1:end, 1],:));
  side = turn(:,1) .* turn([2:end, 1],2) - turn(:,2) .* turn([2:end, 1],1);
  if (max (abs (own - least)) > 1e-9 || ! (all (side > 0) || all (side < 0)))
    printf ("cell %d is wrong\n", k);
  end
end
disp (bounded > 5)
[vx, vy] = voronoi (P(:,1), P(:,2));
disp ([rows(vx), rows(vy), columns(vx) == columns(vy)])
middle = [mean(vx); mean(vy)]';
d = sort (hypot (middle(:,1) - P(:,1)', middle(:,2) - P(:,2)'), 2);
near = all (abs (middle) < 2, 2);
disp (max (abs (d(near,1) - d(near,2))) < 1e-9)
