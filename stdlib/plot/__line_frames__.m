## [N1, N2, T] = __line_frames__ (LINE)
## Three directions at right angles at each of the points of LINE (rows): T along it; N1 and N2 across, which turn no more about
## the line than it makes them.
##   >> [n1, n2] = __line_frames__ ([0 0 0; 1 0 0; 2 0 0]); abs (dot (n1, n2, 2))'
##   ans =
##
##      0   0   0
##
## See also: streamtube, streamribbon
function [n1, n2, t] = __line_frames__ (line)
  n = rows (line);
  t = zeros (n, 3);
  t(2:n-1,:) = line(3:n,:) - line(1:n-2,:);
  t(1,:) = line(2,:) - line(1,:);
  t(n,:) = line(n,:) - line(n-1,:);
  t ./= max (sqrt (sumsq (t, 2)), realmin);
  n1 = n2 = zeros (n, 3);
  [~, k] = min (abs (t(1,:)));
  across = double (1:3 == k);
  for k = 1:n
    across -= t(k,:) * dot (across, t(k,:));
    across /= max (norm (across), realmin);
    n1(k,:) = across;
    n2(k,:) = cross (t(k,:), across);
  end
end
