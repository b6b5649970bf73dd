document.querySelector('[data-leave]').click();
