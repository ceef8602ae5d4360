% Contour matrices of small grids with ties and saddles.
1;
warning ("off", "all");   % of the toolkit that draws
set (0, "defaultfigurevisible", "off");
if (exist ("OCTAVE_VERSION", "builtin")) try, graphics_toolkit ("gnuplot"); end, end

figure ();
s = 12345;
for t=1:60
  m = 3+mod(t,5); n = 3+mod(t*3,4);
  z = zeros(m,n);
  for i=1:m*n, s = mod(s*1103515245+12345, 2147483648); z(i) = mod(floor(s/65536), 10); end
  if mod(t,3)==0, z += 0.37*(1:n); end
  c = contourc(z, [1.5 3.3 5 5.5 7.2]);
  printf("%d: %s\n", t, mat2str(c,6));
end

close all
% elements that are not finite
c = contourc ([1 2 3; 4 Inf 1; 2 2 0], [2 2]), c = contourc ([1 2 3; 4 -Inf 1; 2 2 0], [1.5 1.5])
c = contourc ([1 -Inf; 2 3], [2 2]), c = contourc ([-Inf 1; 2 3], [2 2]), c = contourc ([Inf 1; 2 -Inf], [2 2]), c = contourc ([-Inf 2; 1 Inf], [1.5 1.5])
