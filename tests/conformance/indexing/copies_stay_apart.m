% copies of containers do not see what is done to each other
clear
try
  a=zeros(2,0); b={}; c='abc'; try, a=b; catch e, disp(e.message), end; try, c={a,c}; catch e, disp(e.message), end; try, c.p=[4 5 6]; catch e, disp(e.message), end; try, a=c; catch e, disp(e.message), end; try, b=a; catch e, disp(e.message), end; try, b.p=8; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; try, c=[c a]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',{1,2}); b='abc'; c={}; try, a{1}([1 2])=7; catch e, disp(e.message), end; try, c=c; catch e, disp(e.message), end; try, c(1:2)=int8(3); catch e, disp(e.message), end; try, c.p=[4 5 6]; catch e, disp(e.message), end; try, a(1)=7; catch e, disp(e.message), end; try, c=ones(1,30); catch e, disp(e.message), end; try, c=[1 2;3 4]; catch e, disp(e.message), end; try, c.p(2)=c; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[]; b=zeros(2,0); c=[]; try, a{[1 2]}=7; catch e, disp(e.message), end; try, c={1,[2 3],'x'}; catch e, disp(e.message), end; try, a.p(end)=c; catch e, disp(e.message), end; try, c=b; catch e, disp(e.message), end; try, b{1:2}=c; catch e, disp(e.message), end; try, c{2}(end+1)=7; catch e, disp(e.message), end; try, b{2}(end)=b; catch e, disp(e.message), end; try, c(end-1).q=b; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a='abc'; b=zeros(2,0); c=true; try, a(3).q=b; catch e, disp(e.message), end; try, b=a; catch e, disp(e.message), end; try, c{end+1}=[]; catch e, disp(e.message), end; try, a=b; catch e, disp(e.message), end; try, c(1:2)=c(1); catch e, disp(e.message), end; try, a([1 2])=int8(3); catch e, disp(e.message), end; try, b{2}([1 2])=7; catch e, disp(e.message), end; try, c(end+1)=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[]; b=[]; c={1,{2,3}}; try, b{1}=7; catch e, disp(e.message), end; try, b(end+1)={9}; catch e, disp(e.message), end; try, a=b(:); catch e, disp(e.message), end; try, b=5; catch e, disp(e.message), end; try, c=true; catch e, disp(e.message), end; try, c={b,a}; catch e, disp(e.message), end; try, c([1 2])={9}; catch e, disp(e.message), end; try, c='abc'; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[1 2;3 4]; b=1:40; c=struct('p',{1,2}); try, b.p=a; catch e, disp(e.message), end; try, b.q(end+1)=7; catch e, disp(e.message), end; try, c{1}(end-1)=7; catch e, disp(e.message), end; try, c.p(3)=7; catch e, disp(e.message), end; try, b=a; catch e, disp(e.message), end; try, c{:}='z'; catch e, disp(e.message), end; try, b.q(2)=a; catch e, disp(e.message), end; try, c.p([1 2])=b; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=5; b=struct('p',{1,2}); c=1:40; try, c=b; catch e, disp(e.message), end; try, b(:)=b; catch e, disp(e.message), end; try, a=[a c]; catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, a{1}(1:2)=c; catch e, disp(e.message), end; try, a.p(:)=7; catch e, disp(e.message), end; try, b.p=[4 5 6]; catch e, disp(e.message), end; try, b{3}=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[1 2;3 4]; b=[1 2;3 4]; c=5; try, b={1,{2,3}}; catch e, disp(e.message), end; try, b{end-1}=7; catch e, disp(e.message), end; try, b.q=[4 5 6]; catch e, disp(e.message), end; try, a={a,c}; catch e, disp(e.message), end; try, b=[a c]; catch e, disp(e.message), end; try, a=b; catch e, disp(e.message), end; try, b(:)=b; catch e, disp(e.message), end; try, c.p=c; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={}; b=zeros(2,0); c=int8([1 2 3]); try, a{3}=[]; catch e, disp(e.message), end; try, a(1:2)=a; catch e, disp(e.message), end; try, b(1)=int8(3); catch e, disp(e.message), end; try, a.p=8; catch e, disp(e.message), end; try, a.p=8; catch e, disp(e.message), end; try, c{end}=b; catch e, disp(e.message), end; try, c([1 2])=int8(3); catch e, disp(e.message), end; try, b{2}=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[]; b=5; c=1:40; try, a=a; catch e, disp(e.message), end; try, a{end+1}=7; catch e, disp(e.message), end; try, a.p(end)=7; catch e, disp(e.message), end; try, b=zeros(2,0); catch e, disp(e.message), end; try, b=b; catch e, disp(e.message), end; try, c.q([1 2])=7; catch e, disp(e.message), end; try, a=1:4; catch e, disp(e.message), end; try, b={1,{2,3}}; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[1 2;3 4]; b=1:4; c=[1 2;3 4]; try, b=a; catch e, disp(e.message), end; try, a{end}(end+1)=7; catch e, disp(e.message), end; try, c=zeros(2,0); catch e, disp(e.message), end; try, c{3}=7; catch e, disp(e.message), end; try, b{1}(2)=c; catch e, disp(e.message), end; try, b={}; catch e, disp(e.message), end; try, b{[1 2]}='z'; catch e, disp(e.message), end; try, c{end-1}=b; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={}; b={}; c=1:4; try, c(2)=[]; catch e, disp(e.message), end; try, a{end}(end+1)=c; catch e, disp(e.message), end; try, c.p=8; catch e, disp(e.message), end; try, a=1:40; catch e, disp(e.message), end; try, c(end+1)='z'; catch e, disp(e.message), end; try, a{[1 2]}=[]; catch e, disp(e.message), end; try, a.q=8; catch e, disp(e.message), end; try, a.p(1:2)=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',[1 2 3],'q','hi'); b=1:40; c=cell(1,20); try, a.q=a; catch e, disp(e.message), end; try, b=a; catch e, disp(e.message), end; try, b={b,a}; catch e, disp(e.message), end; try, c={}; catch e, disp(e.message), end; try, c.p=a; catch e, disp(e.message), end; try, a=5; catch e, disp(e.message), end; try, b{[1 2]}=[]; catch e, disp(e.message), end; try, c(2).p=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',[1 2 3],'q','hi'); b={1,[2 3],'x'}; c=cell(1,20); try, c={a,c}; catch e, disp(e.message), end; try, c.q(end+1)=b; catch e, disp(e.message), end; try, b(1:2)=c(1); catch e, disp(e.message), end; try, b={b,a}; catch e, disp(e.message), end; try, b.p={1}; catch e, disp(e.message), end; try, b.q(end+1)=c; catch e, disp(e.message), end; try, b=c(2); catch e, disp(e.message), end; try, a(1:2)=[]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=1:40; b=struct('p',{1,2}); c=1:4; try, c(2).q=c; catch e, disp(e.message), end; try, c{2}(1)=7; catch e, disp(e.message), end; try, a=c; catch e, disp(e.message), end; try, c.p([1 2])=b; catch e, disp(e.message), end; try, a=1:4; catch e, disp(e.message), end; try, c{1}=[]; catch e, disp(e.message), end; try, b{1:2}=7; catch e, disp(e.message), end; try, b=b; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a='abc'; b=ones(1,30); c=5; try, a={a,b}; catch e, disp(e.message), end; try, a(2).q=a; catch e, disp(e.message), end; try, b.q(:)=c; catch e, disp(e.message), end; try, b=b; catch e, disp(e.message), end; try, b(end)={9}; catch e, disp(e.message), end; try, b{end+1}='z'; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; try, b(1)=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=int8([1 2 3]); b=[1 2;3 4]; c=true; try, c=b(2); catch e, disp(e.message), end; try, a=cell(1,20); catch e, disp(e.message), end; try, c{end+1}=7; catch e, disp(e.message), end; try, a{[1 2]}=7; catch e, disp(e.message), end; try, c{2}(2)=a; catch e, disp(e.message), end; try, a=5; catch e, disp(e.message), end; try, c.p(1:2)=a; catch e, disp(e.message), end; try, b='abc'; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=5; b={}; c=1:4; try, b{2}(:)=7; catch e, disp(e.message), end; try, b(1)=b(1); catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, a{end+1}=b; catch e, disp(e.message), end; try, b=[1 2;3 4]; catch e, disp(e.message), end; try, c(1)=[]; catch e, disp(e.message), end; try, b{[1 2]}='z'; catch e, disp(e.message), end; try, c={1,[2 3],'x'}; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=true; b=5; c={1,{2,3}}; try, c=[c b]; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; try, a.p(end)=a; catch e, disp(e.message), end; try, c.q(end-1)=7; catch e, disp(e.message), end; try, c(:)={9}; catch e, disp(e.message), end; try, b(3).p=7; catch e, disp(e.message), end; try, c=cell(1,20); catch e, disp(e.message), end; try, b.q=8; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[]; b=zeros(2,0); c={1,{2,3}}; try, b(3)='z'; catch e, disp(e.message), end; try, a(end-1)={9}; catch e, disp(e.message), end; try, a=[a b]; catch e, disp(e.message), end; try, a.q(end-1)=7; catch e, disp(e.message), end; try, c=b; catch e, disp(e.message), end; try, a=[]; catch e, disp(e.message), end; try, a.p(:)=7; catch e, disp(e.message), end; try, b([1 2])=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[1 2;3 4]; b={1,{2,3}}; c=struct('p',[1 2 3],'q','hi'); try, a(end-1)=7; catch e, disp(e.message), end; try, c=zeros(2,0); catch e, disp(e.message), end; try, b(1)=int8(3); catch e, disp(e.message), end; try, b=a; catch e, disp(e.message), end; try, c=a(end+1); catch e, disp(e.message), end; try, b(end-1)=[]; catch e, disp(e.message), end; try, c(end-1)=7; catch e, disp(e.message), end; try, c={a,b}; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=zeros(2,0); b=cell(1,20); c=[1 2;3 4]; try, c(end).p=7; catch e, disp(e.message), end; try, c={c,c}; catch e, disp(e.message), end; try, c.p=b; catch e, disp(e.message), end; try, a=[c c]; catch e, disp(e.message), end; try, b{3}=7; catch e, disp(e.message), end; try, a.q(2)=7; catch e, disp(e.message), end; try, c{end}(2)=b; catch e, disp(e.message), end; try, b=ones(1,30); catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=ones(1,30); b=ones(1,30); c=struct('p',[1 2 3],'q','hi'); try, b(1:2)=b(1); catch e, disp(e.message), end; try, a=c; catch e, disp(e.message), end; try, a{[1 2]}=[]; catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, b=a; catch e, disp(e.message), end; try, b.p={1}; catch e, disp(e.message), end; try, a(2)='z'; catch e, disp(e.message), end; try, a{2}=[]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=zeros(2,0); b=ones(1,30); c=1:40; try, b(end+1)=[]; catch e, disp(e.message), end; try, a{end+1}='z'; catch e, disp(e.message), end; try, b(1)='z'; catch e, disp(e.message), end; try, b(1).q=7; catch e, disp(e.message), end; try, b=struct('p',[1 2 3],'q','hi'); catch e, disp(e.message), end; try, c={a,b}; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; try, a(1:2)=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',{1,2}); b=ones(1,30); c=1:4; try, c(end+1)=c(1); catch e, disp(e.message), end; try, c{2}(end)=7; catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, a.q(1)=7; catch e, disp(e.message), end; try, b=c; catch e, disp(e.message), end; try, a{:}=[]; catch e, disp(e.message), end; try, c(end-1).p=b; catch e, disp(e.message), end; try, c=1:40; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=cell(1,20); b=1:4; c=cell(1,20); try, c=a; catch e, disp(e.message), end; try, b.p(3)=7; catch e, disp(e.message), end; try, b(2)={9}; catch e, disp(e.message), end; try, c(end).p=c; catch e, disp(e.message), end; try, c{2}='z'; catch e, disp(e.message), end; try, b{2}(end-1)=7; catch e, disp(e.message), end; try, c=b; catch e, disp(e.message), end; try, a.q(end-1)=b; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=true; b=struct('p',[1 2 3],'q','hi'); c=1:40; try, a=a; catch e, disp(e.message), end; try, c.p=[4 5 6]; catch e, disp(e.message), end; try, a=int8([1 2 3]); catch e, disp(e.message), end; try, b(end)=a(1); catch e, disp(e.message), end; try, c=int8([1 2 3]); catch e, disp(e.message), end; try, a(1)=a; catch e, disp(e.message), end; try, b.q([1 2])=b; catch e, disp(e.message), end; try, c={1,{2,3}}; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',{1,2}); b=1:4; c=5; try, a=cell(1,20); catch e, disp(e.message), end; try, b.p(end+1)=b; catch e, disp(e.message), end; try, a=[]; catch e, disp(e.message), end; try, b{2}=[]; catch e, disp(e.message), end; try, c.q(3)=7; catch e, disp(e.message), end; try, c{2}=7; catch e, disp(e.message), end; try, a.q(end+1)=7; catch e, disp(e.message), end; try, a.q(1:2)=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=cell(1,20); b=zeros(2,0); c='abc'; try, a{end+1}=7; catch e, disp(e.message), end; try, b=c; catch e, disp(e.message), end; try, c=c; catch e, disp(e.message), end; try, a.p={1}; catch e, disp(e.message), end; try, b=int8([1 2 3]); catch e, disp(e.message), end; try, c.q=[4 5 6]; catch e, disp(e.message), end; try, c(1:2)=[]; catch e, disp(e.message), end; try, c.q(end+1)=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={1,{2,3}}; b=[]; c='abc'; try, c(3).q=7; catch e, disp(e.message), end; try, a{1}(:)=b; catch e, disp(e.message), end; try, c{1}=7; catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, c=b; catch e, disp(e.message), end; try, b(end-1)=[]; catch e, disp(e.message), end; try, c(end)=c(1); catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=true; b=struct('p',{1,2}); c=5; try, c=b; catch e, disp(e.message), end; try, a{1}(end)=a; catch e, disp(e.message), end; try, a.p=8; catch e, disp(e.message), end; try, c.q={1}; catch e, disp(e.message), end; try, c(1:2).q=b; catch e, disp(e.message), end; try, a=c; catch e, disp(e.message), end; try, a{end}='z'; catch e, disp(e.message), end; try, a.p=[4 5 6]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a='abc'; b=zeros(2,0); c={}; try, c.p(3)=7; catch e, disp(e.message), end; try, a.q(2)=7; catch e, disp(e.message), end; try, a.q=c; catch e, disp(e.message), end; try, a.q=[4 5 6]; catch e, disp(e.message), end; try, c.p(2)=7; catch e, disp(e.message), end; try, b=ones(1,30); catch e, disp(e.message), end; try, a([1 2])='z'; catch e, disp(e.message), end; try, c(end)=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=1:4; b=struct('p',{1,2}); c=5; try, b=1:40; catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, b=1:40; catch e, disp(e.message), end; try, b=[1 2;3 4]; catch e, disp(e.message), end; try, b.p=[4 5 6]; catch e, disp(e.message), end; try, b=b; catch e, disp(e.message), end; try, c{3}='z'; catch e, disp(e.message), end; try, a(end+1)=[]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=1:40; b=1:40; c={}; try, c=1:4; catch e, disp(e.message), end; try, b(1:2).p=c; catch e, disp(e.message), end; try, a=int8([1 2 3]); catch e, disp(e.message), end; try, b{[1 2]}='z'; catch e, disp(e.message), end; try, a(end-1).q=c; catch e, disp(e.message), end; try, b=a; catch e, disp(e.message), end; try, a=c([1 2]); catch e, disp(e.message), end; try, c(1:2)='z'; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=int8([1 2 3]); b=1:40; c=cell(1,20); try, b={1,[2 3],'x'}; catch e, disp(e.message), end; try, b=1:4; catch e, disp(e.message), end; try, b=a(end+1); catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; try, a{2}=[]; catch e, disp(e.message), end; try, b=zeros(2,0); catch e, disp(e.message), end; try, b([1 2])={9}; catch e, disp(e.message), end; try, a=[b b]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=true; b=1:40; c=zeros(2,0); try, a(1).p=7; catch e, disp(e.message), end; try, a([1 2])={9}; catch e, disp(e.message), end; try, b.q={1}; catch e, disp(e.message), end; try, c={c,c}; catch e, disp(e.message), end; try, a(3).q=7; catch e, disp(e.message), end; try, b.p(end+1)=a; catch e, disp(e.message), end; try, c(1)=7; catch e, disp(e.message), end; try, b(3).q=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=1:4; b=ones(1,30); c={1,[2 3],'x'}; try, a=c; catch e, disp(e.message), end; try, b(end-1)=b(1); catch e, disp(e.message), end; try, a([1 2])=a; catch e, disp(e.message), end; try, b{[1 2]}=[]; catch e, disp(e.message), end; try, b=ones(1,30); catch e, disp(e.message), end; try, c=[b b]; catch e, disp(e.message), end; try, c=b; catch e, disp(e.message), end; try, a{end}(3)=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=ones(1,30); b=cell(1,20); c={1,[2 3],'x'}; try, b.q(end)=7; catch e, disp(e.message), end; try, c(end+1).q=7; catch e, disp(e.message), end; try, a=[a b]; catch e, disp(e.message), end; try, a{end}(:)=c; catch e, disp(e.message), end; try, c(3)=[]; catch e, disp(e.message), end; try, c.p=[4 5 6]; catch e, disp(e.message), end; try, a(end)=c; catch e, disp(e.message), end; try, a.q(end-1)=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={1,{2,3}}; b=[1 2;3 4]; c=[]; try, c.p(end)=b; catch e, disp(e.message), end; try, a{end}=c; catch e, disp(e.message), end; try, b=b; catch e, disp(e.message), end; try, b(3)=[]; catch e, disp(e.message), end; try, c(1:2)=[]; catch e, disp(e.message), end; try, b(2)='z'; catch e, disp(e.message), end; try, c(2)=b; catch e, disp(e.message), end; try, c{2}=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=int8([1 2 3]); b=struct('p',[1 2 3],'q','hi'); c=[1 2;3 4]; try, c=c; catch e, disp(e.message), end; try, b.p(end+1)=7; catch e, disp(e.message), end; try, b=b; catch e, disp(e.message), end; try, a(:)='z'; catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, b={1,[2 3],'x'}; catch e, disp(e.message), end; try, a(end+1)=[]; catch e, disp(e.message), end; try, a.p([1 2])=c; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=ones(1,30); b=1:40; c=cell(1,20); try, c.p=8; catch e, disp(e.message), end; try, c(end-1)='z'; catch e, disp(e.message), end; try, c=a(1:2); catch e, disp(e.message), end; try, b.p=8; catch e, disp(e.message), end; try, b.q=[4 5 6]; catch e, disp(e.message), end; try, b{2}(2)=b; catch e, disp(e.message), end; try, a(1)=int8(3); catch e, disp(e.message), end; try, a(2)=b; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a='abc'; b=1:40; c=[1 2;3 4]; try, c={}; catch e, disp(e.message), end; try, c=cell(1,20); catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, c=struct('p',{1,2}); catch e, disp(e.message), end; try, b(2).p=b; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; try, b{2}(1:2)=7; catch e, disp(e.message), end; try, a=c; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={1,[2 3],'x'}; b=1:4; c=5; try, c=b; catch e, disp(e.message), end; try, b.q=c; catch e, disp(e.message), end; try, a(:)={9}; catch e, disp(e.message), end; try, a{1}(end+1)=7; catch e, disp(e.message), end; try, c.q(end+1)=a; catch e, disp(e.message), end; try, b=struct('p',[1 2 3],'q','hi'); catch e, disp(e.message), end; try, b=1:40; catch e, disp(e.message), end; try, c=b(end+1); catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={1,{2,3}}; b=1:40; c=[]; try, a{3}=[]; catch e, disp(e.message), end; try, b=a(end-1); catch e, disp(e.message), end; try, a(1:2)=int8(3); catch e, disp(e.message), end; try, b=[b b]; catch e, disp(e.message), end; try, a{2}(3)=7; catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, a{:}=[]; catch e, disp(e.message), end; try, a.p=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a='abc'; b=[1 2;3 4]; c='abc'; try, a.p=[4 5 6]; catch e, disp(e.message), end; try, a=b; catch e, disp(e.message), end; try, b='abc'; catch e, disp(e.message), end; try, a(end-1)=int8(3); catch e, disp(e.message), end; try, a{end}='z'; catch e, disp(e.message), end; try, b={a,c}; catch e, disp(e.message), end; try, a(end+1)={9}; catch e, disp(e.message), end; try, c=1:40; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[]; b={}; c='abc'; try, b(:).p=7; catch e, disp(e.message), end; try, a{end-1}=[]; catch e, disp(e.message), end; try, b(end).p=b; catch e, disp(e.message), end; try, b.q(end)=7; catch e, disp(e.message), end; try, a=b; catch e, disp(e.message), end; try, a.q(3)=b; catch e, disp(e.message), end; try, b{1}=7; catch e, disp(e.message), end; try, a.p(end+1)=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',{1,2}); b=zeros(2,0); c='abc'; try, c{:}='z'; catch e, disp(e.message), end; try, c(2).p=c; catch e, disp(e.message), end; try, c{end-1}=b; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; try, b=[c b]; catch e, disp(e.message), end; try, a.q([1 2])=a; catch e, disp(e.message), end; try, b=a; catch e, disp(e.message), end; try, b.q(end+1)=c; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=5; b='abc'; c=ones(1,30); try, a=c; catch e, disp(e.message), end; try, c.q={1}; catch e, disp(e.message), end; try, a=a(1:2); catch e, disp(e.message), end; try, b{end}(:)=b; catch e, disp(e.message), end; try, b{3}='z'; catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, b=[]; catch e, disp(e.message), end; try, a(1)='z'; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[]; b=cell(1,20); c=true; try, c{3}=7; catch e, disp(e.message), end; try, c={a,b}; catch e, disp(e.message), end; try, a=struct('p',{1,2}); catch e, disp(e.message), end; try, c=ones(1,30); catch e, disp(e.message), end; try, b{2}=7; catch e, disp(e.message), end; try, b{3}=[]; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; try, c.p=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a='abc'; b=1:40; c=true; try, b=true; catch e, disp(e.message), end; try, a(:)=c(1); catch e, disp(e.message), end; try, c(end)=b(1); catch e, disp(e.message), end; try, a=b(end-1); catch e, disp(e.message), end; try, c=[c c]; catch e, disp(e.message), end; try, a(end-1)=int8(3); catch e, disp(e.message), end; try, c=1:40; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=ones(1,30); b=1:40; c=[1 2;3 4]; try, b=true; catch e, disp(e.message), end; try, c=c; catch e, disp(e.message), end; try, b.q=8; catch e, disp(e.message), end; try, a.p={1}; catch e, disp(e.message), end; try, a=c; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; try, c(1:2)=b; catch e, disp(e.message), end; try, a={1,[2 3],'x'}; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=5; b=zeros(2,0); c=cell(1,20); try, a={1,[2 3],'x'}; catch e, disp(e.message), end; try, a=b; catch e, disp(e.message), end; try, c(:)=[]; catch e, disp(e.message), end; try, b=cell(1,20); catch e, disp(e.message), end; try, a(end-1)=7; catch e, disp(e.message), end; try, b(1:2)=[]; catch e, disp(e.message), end; try, b=int8([1 2 3]); catch e, disp(e.message), end; try, c.p(end+1)=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',[1 2 3],'q','hi'); b=1:40; c=5; try, b.p(1:2)=b; catch e, disp(e.message), end; try, b(2)={9}; catch e, disp(e.message), end; try, a=[]; catch e, disp(e.message), end; try, a={c,a}; catch e, disp(e.message), end; try, c.p(3)=c; catch e, disp(e.message), end; try, c=[b c]; catch e, disp(e.message), end; try, b{end-1}=7; catch e, disp(e.message), end; try, a([1 2])=b; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',{1,2}); b=struct('p',[1 2 3],'q','hi'); c=1:40; try, c=[a c]; catch e, disp(e.message), end; try, b{[1 2]}=7; catch e, disp(e.message), end; try, b.p([1 2])=7; catch e, disp(e.message), end; try, b=struct('p',[1 2 3],'q','hi'); catch e, disp(e.message), end; try, a{1}(3)=c; catch e, disp(e.message), end; try, a(:)=7; catch e, disp(e.message), end; try, a=[a b]; catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={1,{2,3}}; b='abc'; c=true; try, a.q=8; catch e, disp(e.message), end; try, b(end)='z'; catch e, disp(e.message), end; try, c(1:2).p=7; catch e, disp(e.message), end; try, c={1,[2 3],'x'}; catch e, disp(e.message), end; try, b(1:2).q=7; catch e, disp(e.message), end; try, a={b,a}; catch e, disp(e.message), end; try, a=a(2); catch e, disp(e.message), end; try, a.q=8; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[1 2;3 4]; b=[1 2;3 4]; c=zeros(2,0); try, b(end+1)=7; catch e, disp(e.message), end; try, a{end-1}=[]; catch e, disp(e.message), end; try, a={}; catch e, disp(e.message), end; try, b=int8([1 2 3]); catch e, disp(e.message), end; try, b(end-1)=[]; catch e, disp(e.message), end; try, b.p=8; catch e, disp(e.message), end; try, a(:)={9}; catch e, disp(e.message), end; try, a(3).p=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[]; b=cell(1,20); c=cell(1,20); try, c{end+1}=7; catch e, disp(e.message), end; try, a=[c a]; catch e, disp(e.message), end; try, a{1}(end-1)=7; catch e, disp(e.message), end; try, c{2}(3)=7; catch e, disp(e.message), end; try, b{end}=[]; catch e, disp(e.message), end; try, c.q=[4 5 6]; catch e, disp(e.message), end; try, b(2)=7; catch e, disp(e.message), end; try, c={1,{2,3}}; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[]; b=struct('p',[1 2 3],'q','hi'); c=cell(1,20); try, a{end}(1:2)=b; catch e, disp(e.message), end; try, c=[c c]; catch e, disp(e.message), end; try, a.p(3)=c; catch e, disp(e.message), end; try, a=ones(1,30); catch e, disp(e.message), end; try, a(end+1).q=7; catch e, disp(e.message), end; try, b=a; catch e, disp(e.message), end; try, a.p={1}; catch e, disp(e.message), end; try, c(end-1).q=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[]; b=ones(1,30); c='abc'; try, c=zeros(2,0); catch e, disp(e.message), end; try, b=b; catch e, disp(e.message), end; try, a(end+1)=b(1); catch e, disp(e.message), end; try, c={1,[2 3],'x'}; catch e, disp(e.message), end; try, a(1)={9}; catch e, disp(e.message), end; try, b.q(end)=7; catch e, disp(e.message), end; try, b{2}([1 2])=a; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',[1 2 3],'q','hi'); b=zeros(2,0); c=5; try, c.q(end+1)=c; catch e, disp(e.message), end; try, a([1 2]).p=a; catch e, disp(e.message), end; try, c=b; catch e, disp(e.message), end; try, a(end+1).p=7; catch e, disp(e.message), end; try, a(end+1)=b(1); catch e, disp(e.message), end; try, a{end+1}=c; catch e, disp(e.message), end; try, c={1,{2,3}}; catch e, disp(e.message), end; try, c=b; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={}; b=1:40; c=[1 2;3 4]; try, b{3}=7; catch e, disp(e.message), end; try, b{2}(2)=7; catch e, disp(e.message), end; try, b([1 2])='z'; catch e, disp(e.message), end; try, b=struct('p',[1 2 3],'q','hi'); catch e, disp(e.message), end; try, c=b; catch e, disp(e.message), end; try, c.p=8; catch e, disp(e.message), end; try, c{end+1}='z'; catch e, disp(e.message), end; try, c=[a c]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={}; b=1:4; c=5; try, a=int8([1 2 3]); catch e, disp(e.message), end; try, a.q=b; catch e, disp(e.message), end; try, b(:)=b(1); catch e, disp(e.message), end; try, a.q=8; catch e, disp(e.message), end; try, c(end)=int8(3); catch e, disp(e.message), end; try, b=b(:); catch e, disp(e.message), end; try, b{[1 2]}='z'; catch e, disp(e.message), end; try, b{[1 2]}=c; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=cell(1,20); b={}; c=[1 2;3 4]; try, a=a; catch e, disp(e.message), end; try, a{end+1}=7; catch e, disp(e.message), end; try, a{[1 2]}=7; catch e, disp(e.message), end; try, a=c(3); catch e, disp(e.message), end; try, a{2}(1)=7; catch e, disp(e.message), end; try, b=c; catch e, disp(e.message), end; try, b.p=8; catch e, disp(e.message), end; try, b(1:2)=[]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[]; b=int8([1 2 3]); c=zeros(2,0); try, c.p=8; catch e, disp(e.message), end; try, b.p=b; catch e, disp(e.message), end; try, a{end}=a; catch e, disp(e.message), end; try, a(end-1)='z'; catch e, disp(e.message), end; try, b=b; catch e, disp(e.message), end; try, a{end}([1 2])=7; catch e, disp(e.message), end; try, b{2}(1)=b; catch e, disp(e.message), end; try, b=b; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=true; b={}; c=zeros(2,0); try, a(3)=7; catch e, disp(e.message), end; try, c(2)=c; catch e, disp(e.message), end; try, b.q(1:2)=7; catch e, disp(e.message), end; try, b=[]; catch e, disp(e.message), end; try, c(2)=7; catch e, disp(e.message), end; try, b(end).p=7; catch e, disp(e.message), end; try, a([1 2])=b; catch e, disp(e.message), end; try, b.q=[4 5 6]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=true; b=cell(1,20); c=struct('p',{1,2}); try, a([1 2])=7; catch e, disp(e.message), end; try, a=c; catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, a='abc'; catch e, disp(e.message), end; try, b=[c a]; catch e, disp(e.message), end; try, a=int8([1 2 3]); catch e, disp(e.message), end; try, c(end-1)=[]; catch e, disp(e.message), end; try, a{2}=[]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=5; b={1,{2,3}}; c='abc'; try, b={b,c}; catch e, disp(e.message), end; try, b.p(3)=7; catch e, disp(e.message), end; try, a{1:2}=7; catch e, disp(e.message), end; try, c{1}(end)=7; catch e, disp(e.message), end; try, b{1}(:)=b; catch e, disp(e.message), end; try, b{end}(3)=7; catch e, disp(e.message), end; try, a(:).q=7; catch e, disp(e.message), end; try, b(end).q=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=5; b='abc'; c=cell(1,20); try, c=c; catch e, disp(e.message), end; try, c=1:40; catch e, disp(e.message), end; try, a(3)='z'; catch e, disp(e.message), end; try, b(end)=[]; catch e, disp(e.message), end; try, a(1)=int8(3); catch e, disp(e.message), end; try, c.q={1}; catch e, disp(e.message), end; try, a(2)=7; catch e, disp(e.message), end; try, b(3).p=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=1:4; b=struct('p',[1 2 3],'q','hi'); c=int8([1 2 3]); try, a{end}=[]; catch e, disp(e.message), end; try, c(1)=[]; catch e, disp(e.message), end; try, c.p=8; catch e, disp(e.message), end; try, c{1}(end-1)=a; catch e, disp(e.message), end; try, a(3)=7; catch e, disp(e.message), end; try, b=[c a]; catch e, disp(e.message), end; try, a([1 2]).p=7; catch e, disp(e.message), end; try, b{end-1}=b; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',{1,2}); b=struct('p',[1 2 3],'q','hi'); c=struct('p',{1,2}); try, a=b; catch e, disp(e.message), end; try, c.p(1)=7; catch e, disp(e.message), end; try, b.p=[4 5 6]; catch e, disp(e.message), end; try, b(end+1).q=7; catch e, disp(e.message), end; try, a=c; catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, a{2}(1)=c; catch e, disp(e.message), end; try, c(1).q=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=1:4; b=1:4; c={1,[2 3],'x'}; try, a.q={1}; catch e, disp(e.message), end; try, c{1}=7; catch e, disp(e.message), end; try, c(end)=int8(3); catch e, disp(e.message), end; try, a=b; catch e, disp(e.message), end; try, c=1:40; catch e, disp(e.message), end; try, a=c(:); catch e, disp(e.message), end; try, a.q(1:2)=b; catch e, disp(e.message), end; try, a=int8([1 2 3]); catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',[1 2 3],'q','hi'); b={}; c=struct('p',[1 2 3],'q','hi'); try, b.p([1 2])=7; catch e, disp(e.message), end; try, c.q(:)=7; catch e, disp(e.message), end; try, b(2)=7; catch e, disp(e.message), end; try, a.p(end+1)=a; catch e, disp(e.message), end; try, a.p([1 2])=a; catch e, disp(e.message), end; try, c=1:4; catch e, disp(e.message), end; try, c=cell(1,20); catch e, disp(e.message), end; try, a{end}=c; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=ones(1,30); b=1:4; c={}; try, b=c; catch e, disp(e.message), end; try, b([1 2]).p=7; catch e, disp(e.message), end; try, b=cell(1,20); catch e, disp(e.message), end; try, b(1:2)=int8(3); catch e, disp(e.message), end; try, a{end+1}='z'; catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, c={1,{2,3}}; catch e, disp(e.message), end; try, b.p([1 2])=c; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=true; b={1,[2 3],'x'}; c=struct('p',[1 2 3],'q','hi'); try, a=b; catch e, disp(e.message), end; try, b=[1 2;3 4]; catch e, disp(e.message), end; try, c={b,b}; catch e, disp(e.message), end; try, a=a([1 2]); catch e, disp(e.message), end; try, c(end-1).p=7; catch e, disp(e.message), end; try, c.p(1:2)=c; catch e, disp(e.message), end; try, c=true; catch e, disp(e.message), end; try, c.q(end)=b; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',[1 2 3],'q','hi'); b=5; c=5; try, b=b(end); catch e, disp(e.message), end; try, c(end).p=7; catch e, disp(e.message), end; try, b.p([1 2])=7; catch e, disp(e.message), end; try, b={}; catch e, disp(e.message), end; try, b{end-1}='z'; catch e, disp(e.message), end; try, a=c; catch e, disp(e.message), end; try, b=b; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=1:40; b=[]; c=1:40; try, b.p={1}; catch e, disp(e.message), end; try, a=5; catch e, disp(e.message), end; try, c.q=[4 5 6]; catch e, disp(e.message), end; try, b={}; catch e, disp(e.message), end; try, c(:)=[]; catch e, disp(e.message), end; try, c{end}(end+1)=7; catch e, disp(e.message), end; try, a=1:4; catch e, disp(e.message), end; try, c={1,[2 3],'x'}; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',{1,2}); b=5; c=[1 2;3 4]; try, c={}; catch e, disp(e.message), end; try, b={c,b}; catch e, disp(e.message), end; try, a([1 2])={9}; catch e, disp(e.message), end; try, c(1:2)=[]; catch e, disp(e.message), end; try, a(:)=7; catch e, disp(e.message), end; try, a=c(end-1); catch e, disp(e.message), end; try, c{end-1}=7; catch e, disp(e.message), end; try, a(end-1)=[]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=cell(1,20); b='abc'; c={}; try, a=cell(1,20); catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; try, b(1:2).p=7; catch e, disp(e.message), end; try, b.q(:)=c; catch e, disp(e.message), end; try, b=struct('p',{1,2}); catch e, disp(e.message), end; try, a=[a b]; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; try, c(1:2).p=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=5; b=struct('p',{1,2}); c={1,[2 3],'x'}; try, c=b; catch e, disp(e.message), end; try, b.q=c; catch e, disp(e.message), end; try, a(1:2).q=7; catch e, disp(e.message), end; try, c=1:40; catch e, disp(e.message), end; try, a.p([1 2])=7; catch e, disp(e.message), end; try, b{2}(1)=a; catch e, disp(e.message), end; try, b.q(:)=7; catch e, disp(e.message), end; try, b=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={1,{2,3}}; b=1:4; c=cell(1,20); try, c{1:2}=a; catch e, disp(e.message), end; try, a{end-1}=a; catch e, disp(e.message), end; try, a.p={1}; catch e, disp(e.message), end; try, b=a; catch e, disp(e.message), end; try, b(:).q=7; catch e, disp(e.message), end; try, a(2).p=c; catch e, disp(e.message), end; try, c=zeros(2,0); catch e, disp(e.message), end; try, a=[c a]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[1 2;3 4]; b=struct('p',{1,2}); c={}; try, b(2).q=7; catch e, disp(e.message), end; try, a(1:2)=7; catch e, disp(e.message), end; try, c(1)=b; catch e, disp(e.message), end; try, b={1,[2 3],'x'}; catch e, disp(e.message), end; try, c{end}([1 2])=7; catch e, disp(e.message), end; try, c(1).p=b; catch e, disp(e.message), end; try, b{3}='z'; catch e, disp(e.message), end; try, c{2}(:)=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[]; b=1:40; c={1,{2,3}}; try, b=b; catch e, disp(e.message), end; try, b{end}='z'; catch e, disp(e.message), end; try, b(2)=7; catch e, disp(e.message), end; try, c={a,c}; catch e, disp(e.message), end; try, a.p=[4 5 6]; catch e, disp(e.message), end; try, c.q={1}; catch e, disp(e.message), end; try, b(2)=[]; catch e, disp(e.message), end; try, a.q(3)=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={1,[2 3],'x'}; b={1,{2,3}}; c={}; try, a=5; catch e, disp(e.message), end; try, b=[1 2;3 4]; catch e, disp(e.message), end; try, a(end)=[]; catch e, disp(e.message), end; try, b{[1 2]}=7; catch e, disp(e.message), end; try, b=cell(1,20); catch e, disp(e.message), end; try, b=a; catch e, disp(e.message), end; try, b={}; catch e, disp(e.message), end; try, b=[a c]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=ones(1,30); b=1:4; c='abc'; try, b={1,{2,3}}; catch e, disp(e.message), end; try, b=c; catch e, disp(e.message), end; try, b.q={1}; catch e, disp(e.message), end; try, a{2}(end)=7; catch e, disp(e.message), end; try, b.q=[4 5 6]; catch e, disp(e.message), end; try, a='abc'; catch e, disp(e.message), end; try, c(2).q=a; catch e, disp(e.message), end; try, b.q(end-1)=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[1 2;3 4]; b=int8([1 2 3]); c='abc'; try, a=a; catch e, disp(e.message), end; try, c{end-1}=7; catch e, disp(e.message), end; try, a.q(:)=7; catch e, disp(e.message), end; try, b.p=[4 5 6]; catch e, disp(e.message), end; try, b.q=c; catch e, disp(e.message), end; try, a.q(1)=c; catch e, disp(e.message), end; try, a{2}(1:2)=c; catch e, disp(e.message), end; try, c(2)=int8(3); catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=1:40; b=cell(1,20); c={}; try, b{2}=7; catch e, disp(e.message), end; try, b(1:2)='z'; catch e, disp(e.message), end; try, c{2}(3)=b; catch e, disp(e.message), end; try, c=b; catch e, disp(e.message), end; try, a{1}=b; catch e, disp(e.message), end; try, c{end}='z'; catch e, disp(e.message), end; try, a{end}(1:2)=b; catch e, disp(e.message), end; try, b=a(:); catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={1,{2,3}}; b=[1 2;3 4]; c=cell(1,20); try, a.p=8; catch e, disp(e.message), end; try, c=[1 2;3 4]; catch e, disp(e.message), end; try, a=[b b]; catch e, disp(e.message), end; try, a{1}(end-1)=7; catch e, disp(e.message), end; try, c.q=[4 5 6]; catch e, disp(e.message), end; try, b.p={1}; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; try, b=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a='abc'; b=struct('p',[1 2 3],'q','hi'); c=struct('p',[1 2 3],'q','hi'); try, c(end+1)={9}; catch e, disp(e.message), end; try, a='abc'; catch e, disp(e.message), end; try, b.p(end-1)=a; catch e, disp(e.message), end; try, a=[1 2;3 4]; catch e, disp(e.message), end; try, b='abc'; catch e, disp(e.message), end; try, a=c; catch e, disp(e.message), end; try, c(end-1)=7; catch e, disp(e.message), end; try, a(2)=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=true; b=struct('p',{1,2}); c=struct('p',[1 2 3],'q','hi'); try, a.p={1}; catch e, disp(e.message), end; try, b.p=b; catch e, disp(e.message), end; try, a{1}(:)=7; catch e, disp(e.message), end; try, a.q(1:2)=7; catch e, disp(e.message), end; try, c.q={1}; catch e, disp(e.message), end; try, a.p=[4 5 6]; catch e, disp(e.message), end; try, c={a,b}; catch e, disp(e.message), end; try, b.q([1 2])=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[1 2;3 4]; b=1:4; c=1:4; try, c=true; catch e, disp(e.message), end; try, c{3}=[]; catch e, disp(e.message), end; try, b{end+1}='z'; catch e, disp(e.message), end; try, c=c; catch e, disp(e.message), end; try, c=[]; catch e, disp(e.message), end; try, c.p=[4 5 6]; catch e, disp(e.message), end; try, c=c; catch e, disp(e.message), end; try, b=c; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={}; b=struct('p',[1 2 3],'q','hi'); c={1,{2,3}}; try, b={a,b}; catch e, disp(e.message), end; try, b.q=8; catch e, disp(e.message), end; try, c{3}=a; catch e, disp(e.message), end; try, a=true; catch e, disp(e.message), end; try, b=zeros(2,0); catch e, disp(e.message), end; try, c([1 2])=a; catch e, disp(e.message), end; try, c.q={1}; catch e, disp(e.message), end; try, c{1}(1:2)=a; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={}; b={1,[2 3],'x'}; c=cell(1,20); try, b.p=8; catch e, disp(e.message), end; try, c{2}(3)=7; catch e, disp(e.message), end; try, b(end+1)=a; catch e, disp(e.message), end; try, b={1,[2 3],'x'}; catch e, disp(e.message), end; try, c{1}(:)=7; catch e, disp(e.message), end; try, c(3)={9}; catch e, disp(e.message), end; try, c=struct('p',{1,2}); catch e, disp(e.message), end; try, c(3)=[]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=1:40; b=[]; c={1,{2,3}}; try, b(2).p=7; catch e, disp(e.message), end; try, a.p(end)=a; catch e, disp(e.message), end; try, c{end}(:)=b; catch e, disp(e.message), end; try, c=int8([1 2 3]); catch e, disp(e.message), end; try, a{1}(2)=c; catch e, disp(e.message), end; try, c=c; catch e, disp(e.message), end; try, c=ones(1,30); catch e, disp(e.message), end; try, b{end}='z'; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=int8([1 2 3]); b=1:4; c=true; try, c=b; catch e, disp(e.message), end; try, a.p(end-1)=7; catch e, disp(e.message), end; try, c=[a c]; catch e, disp(e.message), end; try, a(:)={9}; catch e, disp(e.message), end; try, b={c,c}; catch e, disp(e.message), end; try, c.q(3)=b; catch e, disp(e.message), end; try, b.q=[4 5 6]; catch e, disp(e.message), end; try, a(:)='z'; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',[1 2 3],'q','hi'); b={1,{2,3}}; c=struct('p',{1,2}); try, a=c; catch e, disp(e.message), end; try, a(1:2)=c; catch e, disp(e.message), end; try, b{end+1}=7; catch e, disp(e.message), end; try, c(:).p=7; catch e, disp(e.message), end; try, c.q=[4 5 6]; catch e, disp(e.message), end; try, c=1:40; catch e, disp(e.message), end; try, a=[b a]; catch e, disp(e.message), end; try, b(end)=c; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=true; b=1:40; c=1:4; try, a(end-1).q=b; catch e, disp(e.message), end; try, a{end}(1:2)=7; catch e, disp(e.message), end; try, c.q(end-1)=c; catch e, disp(e.message), end; try, a=[c b]; catch e, disp(e.message), end; try, b=a; catch e, disp(e.message), end; try, c{3}=b; catch e, disp(e.message), end; try, a{end}(end-1)=7; catch e, disp(e.message), end; try, a(end-1).q=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=1:4; b=1:4; c={}; try, a={}; catch e, disp(e.message), end; try, c.q(:)=b; catch e, disp(e.message), end; try, c=b(1:2); catch e, disp(e.message), end; try, a(end+1).q=7; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; try, a=c; catch e, disp(e.message), end; try, c{2}=[]; catch e, disp(e.message), end; try, b{1}=[]; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=1:40; b=ones(1,30); c=[]; try, b=a; catch e, disp(e.message), end; try, a=struct('p',{1,2}); catch e, disp(e.message), end; try, b.q(3)=7; catch e, disp(e.message), end; try, a=true; catch e, disp(e.message), end; try, a.p(2)=7; catch e, disp(e.message), end; try, b.q=8; catch e, disp(e.message), end; try, c=b; catch e, disp(e.message), end; try, b{:}='z'; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={1,{2,3}}; b=1:40; c=int8([1 2 3]); try, b{end+1}='z'; catch e, disp(e.message), end; try, c.p=8; catch e, disp(e.message), end; try, b=[a a]; catch e, disp(e.message), end; try, c=[]; catch e, disp(e.message), end; try, a.q=8; catch e, disp(e.message), end; try, a=a; catch e, disp(e.message), end; try, c=c; catch e, disp(e.message), end; try, c=cell(1,20); catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=1:4; b=1:4; c=5; try, a=cell(1,20); catch e, disp(e.message), end; try, b=[]; catch e, disp(e.message), end; try, b(1)='z'; catch e, disp(e.message), end; try, b={a,c}; catch e, disp(e.message), end; try, a=1:4; catch e, disp(e.message), end; try, b=a(end); catch e, disp(e.message), end; try, a=struct('p',[1 2 3],'q','hi'); catch e, disp(e.message), end; try, c.p(:)=7; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={}; b=[]; c=zeros(2,0); try, c=true; catch e, disp(e.message), end; try, c{end+1}=c; catch e, disp(e.message), end; try, b=c(end-1); catch e, disp(e.message), end; try, b(:)=int8(3); catch e, disp(e.message), end; try, a{2}=c; catch e, disp(e.message), end; try, a=1:4; catch e, disp(e.message), end; try, a(1).p=7; catch e, disp(e.message), end; try, c.p(:)=b; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=struct('p',[1 2 3],'q','hi'); b={1,{2,3}}; c=[1 2;3 4]; try, a{2}(1:2)=7; catch e, disp(e.message), end; try, a=[c a]; catch e, disp(e.message), end; try, a(end)=a; catch e, disp(e.message), end; try, c.q=[4 5 6]; catch e, disp(e.message), end; try, c(1)=7; catch e, disp(e.message), end; try, c(3).q=7; catch e, disp(e.message), end; try, c.q=b; catch e, disp(e.message), end; try, c([1 2])=int8(3); catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=ones(1,30); b={}; c=[1 2;3 4]; try, b={b,a}; catch e, disp(e.message), end; try, c([1 2])={9}; catch e, disp(e.message), end; try, a(1:2)='z'; catch e, disp(e.message), end; try, c=5; catch e, disp(e.message), end; try, b{2}=[]; catch e, disp(e.message), end; try, c.q=8; catch e, disp(e.message), end; try, b='abc'; catch e, disp(e.message), end; try, a.p(1:2)=b; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=zeros(2,0); b=[]; c=int8([1 2 3]); try, a={1,[2 3],'x'}; catch e, disp(e.message), end; try, a{2}(:)=7; catch e, disp(e.message), end; try, c.p=[4 5 6]; catch e, disp(e.message), end; try, a=c; catch e, disp(e.message), end; try, c=c; catch e, disp(e.message), end; try, b=struct('p',[1 2 3],'q','hi'); catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, b=b; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=true; b='abc'; c=int8([1 2 3]); try, b=a; catch e, disp(e.message), end; try, c.p(1:2)=7; catch e, disp(e.message), end; try, a(:)=a(1); catch e, disp(e.message), end; try, b{:}='z'; catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, a=struct('p',[1 2 3],'q','hi'); catch e, disp(e.message), end; try, c(end-1).q=b; catch e, disp(e.message), end; try, a={b,a}; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a={1,{2,3}}; b='abc'; c={}; try, b{end}='z'; catch e, disp(e.message), end; try, b(end-1)=[]; catch e, disp(e.message), end; try, c(1:2)=7; catch e, disp(e.message), end; try, c=c(end+1); catch e, disp(e.message), end; try, b.p(3)=c; catch e, disp(e.message), end; try, b.p(1:2)=7; catch e, disp(e.message), end; try, c=a; catch e, disp(e.message), end; try, a{[1 2]}=c; catch e, disp(e.message), end; a, b, c
catch err
  disp(strtok(err.message, "\n"));
end
