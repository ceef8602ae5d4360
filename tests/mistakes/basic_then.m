if x = 1 then
 disp(1)
end
